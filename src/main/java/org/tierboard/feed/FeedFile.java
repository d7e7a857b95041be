package org.tierboard.feed;

import java.nio.file.Path;

/** A file that a feed has brought. */
record FeedFile(Path path, String name) {}
