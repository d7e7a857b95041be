package org.tierboard.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** A call that announces a body and then sends none of it: a server that takes no such body says so at once. */
record HalfSent(Sent sent, long announced) {

    private static final int PATIENCE = 30_000;
    private static final String LINE = "\r\n";

    Answer to(int port) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head().getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(sent.toString(), e);
        }
    }

    /** Of a client so old that it is answered in one piece. */
    private String head() {
        var head = new StringBuilder("%s %s HTTP/1.0\r\nHost: localhost\r\n".formatted(sent.method(), sent.address()));
        for (var i = 0; i < sent.headers().size(); i += 2) {
            head.append(sent.headers().get(i))
                    .append(": ")
                    .append(sent.headers().get(i + 1))
                    .append(LINE);
        }
        return head.append("Content-Length: ")
                .append(announced)
                .append(LINE + LINE)
                .toString();
    }

    private Answer answer(String text) {
        var end = text.indexOf(LINE + LINE);
        var lines = text.substring(0, end).split(LINE);
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var i = 1; i < lines.length; i++) {
            var parts = lines[i].split(":", 2);
            headers.put(parts[0], List.of(parts[1].strip()));
        }
        return new Answer(
                sent,
                Integer.parseInt(lines[0].split(" ")[1]),
                HttpHeaders.of(headers, (name, value) -> true),
                text.substring(end + 2 * LINE.length()).getBytes(StandardCharsets.ISO_8859_1));
    }
}
