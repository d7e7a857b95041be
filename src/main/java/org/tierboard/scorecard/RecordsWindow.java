package org.tierboard.scorecard;

/** The parts of a statement that judge what is time-bound by its date, {@code counts_from} (R1-R5). */
final class RecordsWindow {

    /** The verdict that the date alone gives. */
    static final String VERDICT = """
            case when counts_from > :asOf then 'NOT_YET'
                 when :renewal and (counts_from < cast(:periodFrom as date)
                                    or counts_from >= cast(:periodUntil as date)) then 'OUTSIDE_PERIOD'
                 when not :renewal and counts_from + cast(:countsFor as interval) <= :asOf then 'LAPSED'
                 else 'COUNTS' end
            """;

    /**
     * Makes lines of {@code judged}: (kind, id, title, detail, note, on_day, amount, score, counts_from, verdict, other,
     * unshared, as_number). What the vendor doesn't share with the partner is blanked here, before anything is sorted or
     * selected. Of that, only what counts or counted gets a line for the partner: it knows of it by the card's numbers,
     * and of the rest it doesn't (R13). A private response is a number whatever its verdict (R22).
     */
    static final String LINES = """
            , dated as (
                select judged.*,
                       :partnerSide and unshared as withheld,
                       cast(counts_from + cast(:countsFor as interval) as date) - 1 as last_day
                  from judged
            ), line as (
                select kind,
                       case when not withheld then id end as id,
                       case when not withheld then title end as title,
                       case when not withheld then detail end as detail,
                       case when not withheld then note end as note,
                       case when not withheld then on_day end as on_day,
                       null::date as expires_on,
                       case when not withheld then amount end as amount,
                       case when not withheld then score end as score,
                       verdict,
                       case when verdict <> 'COUNTS' then null
                            when :renewal then cast(:lastOfPeriod as date)
                            when not withheld then last_day end as counts_until,
                       case when withheld then null
                            when verdict = 'NOT_YET' then coalesce(counts_from, on_day)
                            when verdict = 'LAPSED' then last_day
                            when verdict <> 'OUTSIDE_PERIOD' then null
                            when counts_from < cast(:periodFrom as date) then cast(:periodFrom as date)
                            else cast(:periodUntil as date) end as day,
                       case when not withheld then other end as other,
                       unshared,
                       withheld,
                       not (withheld and as_number) as listed
                  from dated
                 where not withheld or as_number or verdict in ('COUNTS', 'LAPSED', 'OUTSIDE_PERIOD')
            )
            """;

    private RecordsWindow() {}
}
