package org.tierboard.csat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a partner may know of its responses: those shared with it, and how many others there are (R22, FAQ 35). */
@Repository
public class CustomerReviews {

    private static final String SHARED = """
            select response_id,
                   respondent,
                   customer,
                   score,
                   comment,
                   greatest(email_confirmed_on, customer_confirmed_on) as counts_from
              from csat_response
             where partner_no = :partner
               and shared_with_partner
               and email_confirmed_on is not null
               and customer_confirmed_on is not null
            """;

    private static final String PAGE = SHARED + """
             order by counts_from desc, response_id
             limit :size offset :offset
            """;

    /** By id, so that responses which come meanwhile move none of the others. */
    private static final String AFTER = SHARED + """
               and response_id > :after
             order by response_id
             limit :size
            """;

    /** Of one address a shared response goes first, as on the card: a private one then counts for nothing (R21). */
    private static final String NUMBERS = """
            with response as (
                select address,
                       shared_with_partner as shared,
                       email_confirmed_on is not null and customer_confirmed_on is not null as done,
                       rejected_on is not null as rejected,
                       greatest(email_confirmed_on, customer_confirmed_on) as counts_from
                  from csat_response
                 where partner_no = :partner
            ), judged as (
                select response.*,
                       done
                       and counts_from <= :day
                       and (cast(:period as interval) is null
                            or counts_from + cast(:period as interval) > :day) as counts
                  from response
            )
            select count(*) filter (where done and shared) as shared,
                   count(*) filter (where done and not shared) as withheld,
                   count(distinct address) filter (where counts)
                   - count(distinct address) filter (where counts and shared) as withheld_counting,
                   count(*) filter (where not done and not rejected) as open
              from judged
            """;

    private final JdbcClient jdbc;

    CustomerReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<Review> shared(int partnerNo, int page, int size) {
        return jdbc.sql(PAGE)
                .param("partner", partnerNo)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Review.class)
                .list();
    }

    /** @param after the id after which to go on; empty for the beginning */
    public List<SharedResponse> sharedAfter(int partnerNo, String after, int size) {
        return jdbc.sql(AFTER)
                .param("partner", partnerNo)
                .param("after", after)
                .param("size", size)
                .query(SharedResponse.class)
                .list();
    }

    /** @param countsFor how long a response counts (R1); null for good */
    public ReviewNumbers numbers(int partnerNo, LocalDate day, @Nullable Period countsFor) {
        return jdbc.sql(NUMBERS)
                .param("partner", partnerNo)
                .param("day", day)
                .param("period", countsFor == null ? null : countsFor.toString())
                .query(ReviewNumbers.class)
                .single();
    }
}
