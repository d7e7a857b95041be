package org.tierboard.csat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tierboard.kernel.EmailAddress;

/**
 * A mail address in its parts, to tell whose it is.
 *
 * @param address as addresses compare (R7)
 */
public record Mailbox(String address) {

    /** ASCII only, without quotes and comments: what every mail server takes. */
    public static final String FORM =
            "\\s*[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}\\s*";

    private static final Pattern TAG = Pattern.compile("\\+[^@]*@");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    public Mailbox {
        address = EmailAddress.normalise(address);
    }

    /** The part behind the last {@code @}. */
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** Without what follows a {@code +}, by which one mailbox has any number of addresses. */
    String untagged() {
        return TAG.matcher(address).replaceFirst("@");
    }

    /** A domain as it is compared: small letters, nothing around it, and no {@code @} before it. */
    public static String domainOf(String typed) {
        var domain = typed.strip().toLowerCase(Locale.ROOT);
        return domain.substring(domain.lastIndexOf('@') + 1);
    }

    public static boolean isDomain(String domain) {
        return DOMAIN.matcher(domain).matches();
    }
}
