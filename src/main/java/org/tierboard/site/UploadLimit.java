package org.tierboard.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The largest file that may be uploaded, for the words of a refusal. */
@Component
class UploadLimit {

    private final DataSize largest;

    UploadLimit(@Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largest) {
        this.largest = largest;
    }

    /** "512 MB". */
    String inWords() {
        return largest.toMegabytes() > 0 ? largest.toMegabytes() + " MB" : largest.toKilobytes() + " kB";
    }
}
