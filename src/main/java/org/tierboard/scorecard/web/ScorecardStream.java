package org.tierboard.scorecard.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tierboard.account.Visibility;
import org.tierboard.scorecard.PartnerCard;
import org.tierboard.scorecard.Scorecards;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes many cards as lines of JSON, holding one at a time. */
@Component
class ScorecardStream {

    private static final int BUFFER = 64 * 1024;

    private final Scorecards scorecards;
    private final ObjectWriter writer;

    ScorecardStream(Scorecards scorecards, JsonMapper mapper) {
        this.scorecards = scorecards;
        this.writer = mapper.writerFor(ScorecardJson.class)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.INDENT_OUTPUT, SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withRootValueSeparator("");
    }

    /**
     * Writes a line for each partner that the viewer may see, by partner id.
     *
     * @throws IOException if the reader has gone
     */
    void write(Visibility visibility, LocalDate day, OutputStream out) throws IOException {
        var lines = new Lines(writer, new BufferedOutputStream(out, BUFFER));
        try {
            scorecards.forEach(visibility, day, lines);
            lines.end();
        } catch (JacksonIOException gone) {
            throw gone.getCause();
        }
    }

    /** The first line goes out at once, so that a reader has something to do while the others are counted. */
    private static final class Lines implements Consumer<PartnerCard> {

        private final ObjectWriter writer;
        private final JsonGenerator json;
        private boolean begun;

        Lines(ObjectWriter writer, OutputStream out) {
            this.writer = writer;
            this.json = writer.createGenerator(out);
        }

        @Override
        public void accept(PartnerCard card) {
            writer.writeValue(json, ScorecardJson.of(card));
            json.writeRaw('\n');
            if (!begun) {
                json.flush();
                begun = true;
            }
        }

        void end() {
            json.flush();
        }
    }
}
