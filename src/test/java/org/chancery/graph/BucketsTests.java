package org.chancery.graph;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BucketsTests {

    private static final String GROWTH =
            "'fact':'figure','about':['Peru','Chile'],'measure':'trade growth','value':%s,'unit':'%%','period':'2023'";

    private static Claim only(String document, String fact) {
        return new Told().by(document, "", fact).claims().get(0);
    }

    @Test
    void shouldGiveTheSameClaimOfOneDocumentTheSameKey() {
        assertThat(only("one", GROWTH.formatted("8")).key())
                .isEqualTo(only("one", GROWTH.formatted("8")).key());
        assertThat(only("one", GROWTH.formatted("8")).key())
                .isNotEqualTo(only("two", GROWTH.formatted("8")).key());
    }

    @Test
    void shouldPutTwoValuesOfOneMeasureIntoOneSlot() {
        Claim eight = only("one", GROWTH.formatted("8"));
        Claim two = only("two", GROWTH.formatted("2.3"));
        assertThat(Buckets.slot(eight)).isPresent().isEqualTo(Buckets.slot(two));
        assertThat(Buckets.value(eight)).contains("8");
        assertThat(Buckets.value(two)).contains("2.3");
        assertThat(Buckets.slotName(two)).contains("trade growth of Chile and Peru, 2023 (%)");
    }

    @Test
    void shouldNotPutFiguresOfOtherPeriodsIntoOneSlot() {
        Claim year = only("one", GROWTH.formatted("8"));
        Claim other = only("one", GROWTH.formatted("8").replace("2023", "2022"));
        assertThat(Buckets.slot(year)).isNotEqualTo(Buckets.slot(other));
    }

    @Test
    void shouldGiveNoSlotToAFigureWithoutAPeriod() {
        assertThat(Buckets.slot(only("one", GROWTH.formatted("8").replace(",'period':'2023'", ""))))
                .isEqualTo(Optional.empty());
    }

    @Test
    void shouldProjectNothingFromNoClaims() {
        assertThat(Buckets.project(java.util.List.of())).isEqualTo(Projection.empty());
    }

    private static String bucket(String fact) {
        return only("one", fact).bucket();
    }

    @Test
    void shouldPutWhatIsProjectedTogetherIntoOneBucketWhateverItsOrder() {
        assertThat(bucket("'fact':'meeting','participants':['Bo Chen','Ana Lopez'],'mode':'call','status':'held'"))
                .isEqualTo(
                        bucket(
                                "'fact':'meeting','participants':['Ana Lopez','Bo Chen'],'mode':'in person','status':'planned'"))
                .isEqualTo("meeting|person/ana-lopez|person/bo-chen");
        assertThat(bucket("'fact':'relationship','parties':['Peru','Chile'],'level':'alliance','status':'held'"))
                .isEqualTo("relationship|state/chile|state/peru");
        assertThat(bucket("'fact':'office','holder':'Ana Lopez','title':'President','of':'Peru','status':'held'"))
                .isEqualTo("office|office/president-of-peru");
        assertThat(bucket("'fact':'trade','exporter':'Peru','importer':'Chile','goods':['fish']"))
                .isEqualTo("trade|organization/peru|organization/chile");
    }

    @Test
    void shouldKeepTheDirectionOfAFigureInItsBucketAndNotInItsSlot() {
        Claim one = only("one", GROWTH.formatted("8"));
        Claim turned = only("one", GROWTH.formatted("8").replace("['Peru','Chile']", "['Chile','Peru']"));
        assertThat(one.bucket()).isNotEqualTo(turned.bucket());
        assertThat(Buckets.slot(one)).isEqualTo(Buckets.slot(turned));
    }

    @Test
    void shouldGiveASlotToTheDateOfANamedAgreement() {
        Claim claim = only(
                "one",
                "'fact':'agreement','name':'Air Services Agreement','parties':['Peru','Chile'],'kind':'agreement','date':'2020-05-05','status':'signed'");
        assertThat(Buckets.slot(claim))
                .contains("agreement date|organization/chile|organization/peru|air-services-agreement");
        assertThat(Buckets.slotName(claim)).contains("date of Air Services Agreement, Chile and Peru");
        assertThat(Buckets.value(claim)).contains("2020-05-05");
        Claim undated = only(
                "one",
                "'fact':'agreement','name':'Air Services Agreement','parties':['Peru','Chile'],'kind':'agreement','status':'signed'");
        assertThat(Buckets.slot(undated)).isEmpty();
        assertThat(Buckets.value(undated)).isEmpty();
        assertThat(Buckets.slot(only("one", "'fact':'location','place':'Cusco','in':'Peru'")))
                .isEmpty();
    }
}
