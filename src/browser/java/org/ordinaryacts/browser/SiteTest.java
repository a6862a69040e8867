package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The site from disk: its search, its links, its map, its lists; and that nothing could leave it. */
@ExtendWith(AtTheDesk.class)
class SiteTest {
    private static final String LINKS = "[...document.querySelectorAll('a[href]:not(.skip)')].map((link) => link.href)";
    private final Desk desk;

    SiteTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void searchesEverythingInEitherLanguage() {
        try (Sheet sheet = desk.open(desk.site("index.html"))) {
            for (String typed : List.of("ncatc", "LICENCIA direccion", "detain", "nlets")) {
                sheet.find("#find-everything").fill(typed);
                assertThat(sheet.find("#results li").count()).as(typed).isPositive();
            }
            sheet.find("#find-everything").fill("renewing license");
            sheet.find("#results a").first().click();
            assertThat(sheet.text("#title")).isEqualTo("Renewing a license");
            sheet.find("a.back").click();
            sheet.find("#find-everything").fill("zzzz");
            assertThat(sheet.text("#found-everything")).startsWith("Nothing here");
            sheet.find("#find-everything").fill("");
            assertThat(sheet.find("#results").isVisible()).isFalse();
        }
    }

    @Test
    void whatIsFoundLeadsToItsPlace() {
        try (Sheet sheet = desk.open(desk.site("index.html"), "#?lang=es", Sheet.Reader.USUAL)) {
            sheet.find("#find-everything").fill("F38");
            sheet.find("#results a").first().click();
            sheet.find("details[id='flow:F38'][open]").waitFor();
            assertThat(sheet.ask("document.documentElement.lang")).isEqualTo("es");
            sheet.find("details[id='flow:F38'] a[href*='map.html']").first().click();
            sheet.find(".page.open").waitFor();
            assertThat(sheet.ask("document.documentElement.lang")).isEqualTo("es");
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        for (Path page : desk.pages()) {
            try (Sheet sheet = desk.open(page)) {
                for (Object link : (List<?>) sheet.ask(LINKS)) {
                    URI to = URI.create(link.toString());
                    Path file = Path.of(URI.create(link.toString().split("#")[0]));
                    assertThat(file).as(page + " → " + link).exists();
                    String place = String.valueOf(to.getFragment());
                    if (place.matches("(flow|group|act|lever|figure|context|purpose|holder|term):.*")) {
                        assertThat(Files.readString(file)).as(page + " → " + link).contains("id=\"" + place + "\"");
                    }
                }
            }
        }
    }

    @Test
    void theMapOpensAHolderAndDrawsItsLines() {
        try (Sheet sheet = desk.open(desk.site("map.html"))) {
            assertThat(sheet.find(".lanes path.edge").count()).isGreaterThan(100);
            sheet.find("[data-place=ncatc]").scrollIntoViewIfNeeded();
            Object scrolled = sheet.ask("scrollY");
            sheet.find("[data-place=ncatc]").click();
            assertThat(sheet.text(".page.open h2")).isEqualTo("NCATC");
            assertThat(sheet.focus()).isEqualTo("NCATC");
            int lit = sheet.find(".lanes path.edge.lit").count();
            long flows = desk.library().world().flows().stream()
                    .filter(flow -> List.of(flow.from().value(), flow.to().value()).contains("ncatc")).count();
            assertThat(lit).isEqualTo((int) flows);
            assertThat(sheet.ask("scrollY")).isEqualTo(scrolled);
            sheet.find("#find-places").fill("licencia");
            assertThat(sheet.find(".findable:visible").count()).isBetween(1, 20);
        }
    }

    @Test
    void onAPhoneTheMapIsAListAndAHolderOpensBelow() {
        try (Sheet sheet = desk.open(desk.site("map.html"), "", Sheet.Reader.PHONE)) {
            assertThat(sheet.find(".lanes path").count()).isZero();
            sheet.find("[data-place=lesc]").click();
            assertThat(sheet.find(".page.open h2").boundingBox().y).isBetween(0.0, 844.0);
            sheet.follow(sheet.find(".page.open .to-map a"));
            assertThat(sheet.find(".page.open").count()).isZero();
        }
    }

    @Test
    void listsAreFilteredInEitherLanguage() {
        try (Sheet sheet = desk.open(desk.site("sources.html"))) {
            int all = sheet.find(".item:visible").count();
            sheet.find("#find-claims").fill("huellas");
            assertThat(sheet.find(".item:visible").count()).isBetween(1, all - 1);
            assertThat(sheet.text("#found-claims")).endsWith("found");
        }
        try (Sheet sheet = desk.open(desk.site("glossary.html"), "#?lang=es", Sheet.Reader.USUAL)) {
            Object words = sheet.ask("[...document.querySelectorAll('dl.terms dt')].map((dt) => dt.innerText)");
            List<String> shown = ((List<?>) words).stream().map(Object::toString).toList();
            assertThat(sheet.ask("((words) => [...words].sort((a, b) => a.localeCompare(b, 'es')))(" + "["
                    + String.join(",", shown.stream().map(word -> "\"" + word + "\"").toList()) + "])"))
                    .isEqualTo(shown);
        }
    }

    @Test
    void thePolicyStopsWhateverWouldLeave() {
        Sheet sheet = desk.open(desk.story("license-renewal"));
        Object stopped = sheet.ask("""
                new Promise((told) => {
                  const found = new Set();
                  document.addEventListener("securitypolicyviolation", (event) => {
                    found.add(event.effectiveDirective);
                    if (found.size === 4) told([...found].sort().join(" "));
                  });
                  fetch("https://example.org/").catch(() => {});
                  document.body.append(Object.assign(new Image(), { src: "https://example.org/a.png" }));
                  document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }));
                  document.body.insertAdjacentHTML("beforeend", "<p style='color:red'>");
                })""");
        assertThat(stopped).isEqualTo("connect-src img-src script-src-elem style-src-attr");
        sheet.page().context().close();
    }
}
