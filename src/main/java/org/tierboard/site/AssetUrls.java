package org.tierboard.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Writes the content hash into links to stylesheets, images and scripts. Other links are none of its business: looking
 * each of a card's hundred links up among the resources took longer than all the rest of the page.
 */
class AssetUrls extends ResourceUrlEncodingFilter {

    private static final List<String> FOLDERS = List.of("/css/", "/img/", "/webjars/");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = request.getServletContext().getContextPath();
        super.doFilter(
                request,
                response,
                (wrappedRequest, wrapped) -> chain.doFilter(
                        wrappedRequest,
                        new AssetsAlone((HttpServletResponse) wrapped, (HttpServletResponse) response, context)));
    }

    private static final class AssetsAlone extends HttpServletResponseWrapper {

        private final HttpServletResponse plain;
        private final String context;

        AssetsAlone(HttpServletResponse hashing, HttpServletResponse plain, String context) {
            super(hashing);
            this.plain = plain;
            this.context = context;
        }

        @Override
        public String encodeURL(String url) {
            var asset = FOLDERS.stream().anyMatch(folder -> url.startsWith(folder, context.length()));
            return asset ? super.encodeURL(url) : plain.encodeURL(url);
        }
    }
}
