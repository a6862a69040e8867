// The list of sections beside a text: it marks what is read, and leads to it.

class Contents {
  /** @param before what has to be done before somebody is led to a section */
  constructor(before = () => {}) {
    this.before = before;
    this.follow();
    this.fold();
    this.arrive();
    addEventListener("hashchange", () => this.arrive());
  }

  /** Goes to the part that the address names, once for each place. */
  arrive() {
    const { place } = readAddress(location.hash);
    const named = place !== this.at && part(place);
    this.at = place;
    if (named && named.matches(".part, .handout")) {
      this.before();
      named.scrollIntoView();
      goTo(named.querySelector("h2"));
    }
  }

  /** Marks the section that is read. */
  follow() {
    const links = new Map([...document.querySelectorAll(".contents a")]
      .map((link) => [readAddress(link.getAttribute("href")).place, link]));
    const seen = new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => {
      const link = links.get(target.id);
      if (isIntersecting) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    }), { rootMargin: "-30% 0px -69% 0px" });
    // Parts of a picture are no sections, and stand in no list.
    [...document.querySelectorAll(".part, .handout")].filter((section) => links.has(section.id))
      .forEach((section) => seen.observe(section));
  }

  /** On a narrow screen the list is folded up, so that the lesson begins. */
  fold() {
    document.querySelector(".contents").open = innerWidth > 60 * parseFloat(getComputedStyle(root).fontSize);
  }
}
