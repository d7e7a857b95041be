package org.tierboard.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.web.util.WebUtils;
import org.tierboard.account.Secret;

/**
 * One sending of a request with a key.
 *
 * @param userNo whose key it is; another's same one is another key
 * @param askedHash of method, address and body; of files their content, however their parts are separated
 * @param claim this sending, among those of the same key
 */
record KeyedRequest(int userNo, byte[] keyHash, byte[] askedHash, UUID claim) {

    static KeyedRequest of(int userNo, String key, HttpServletRequest request) throws IOException, ServletException {
        return new KeyedRequest(userNo, new Secret(key).hash(), hash(request), UUID.randomUUID());
    }

    private static byte[] hash(HttpServletRequest request) throws IOException, ServletException {
        var digest = newDigest();
        add(digest, request.getMethod(), request.getRequestURI(), String.valueOf(request.getQueryString()));
        var body = WebUtils.getNativeRequest(request, KeptBody.class);
        if (body != null) {
            digest.update(body.bytes());
            return digest.digest();
        }
        for (var part : request.getParts()) {
            add(digest, part.getName(), String.valueOf(part.getSubmittedFileName()), "" + part.getSize());
            add(digest, part);
        }
        return digest.digest();
    }

    private static void add(MessageDigest digest, String... texts) {
        for (var text : texts) {
            digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void add(MessageDigest digest, Part part) throws IOException {
        try (InputStream in = new DigestInputStream(part.getInputStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
