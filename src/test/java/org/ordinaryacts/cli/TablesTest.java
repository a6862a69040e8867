package org.ordinaryacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Tables for a spreadsheet from what is said as JSON. */
class TablesTest {
    private static Tables tables(String json) {
        return Tables.of(JsonMapper.shared().readTree(json));
    }

    @Test
    void everyListOfRecordsIsATable() {
        Tables tables = tables("""
                {"title": "T", "words": ["a", "b"],
                 "lanes": [{"id": "L1", "holders": [{"id": "H1"}, {"id": "H2"}]},
                           {"id": "L2", "holders": [{"id": "H3", "also": null}]}]}""");
        assertThat(tables.names()).containsExactly("lanes", "lanes.holders");
        assertThat(tables.csv("lanes")).isEqualTo("lanes,id\r\n1,L1\r\n2,L2\r\n");
        assertThat(tables.csv("lanes.holders")).isEqualTo("lanes,lanes.holders,id,also\r\n"
                + "1,1,H1,\r\n1,2,H2,\r\n2,1,H3,\r\n");
    }

    @Test
    void whatLiesInARecordIsAColumnAndAListOfWordsOneCell() {
        assertThat(tables("""
                [{"claim": {"grade": "documented", "years": [2018, 2021]}, "share": 0.25, "kept": true}]""")
                .csv("list")).isEqualTo("list,claim.grade,claim.years,share,kept\r\n"
                        + "1,documented,2018; 2021,0.25,true\r\n");
    }

    @Test
    void aListOfListsSaysWhereEachRowBelongs() {
        Tables tables = tables("{\"blocks\": [[{\"a\": 1}, {\"a\": 2}], [{\"a\": 3}]]}");
        assertThat(tables.names()).containsExactly("blocks", "blocks.list");
        assertThat(tables.csv("blocks.list")).isEqualTo("blocks,blocks.list,a\r\n1,1,1\r\n1,2,2\r\n2,1,3\r\n");
    }

    @Test
    void commasQuotesAndLinesStayInTheirCell() {
        assertThat(tables("[{\"a\": \"x, \\\"y\\\"\", \"b\": \"1\\n2\"}]").csv("list"))
                .isEqualTo("list,a,b\r\n1,\"x, \"\"y\"\"\",\"1\n2\"\r\n");
    }
}
