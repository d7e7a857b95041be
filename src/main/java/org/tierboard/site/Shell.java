package org.tierboard.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;
import org.tierboard.account.VisiblePartner;

/** What the frame around a page shows: who is signed in, and where this person can go. Error pages ask it as well. */
@Component("shell")
public class Shell {

    private final PartnerTabs tabs;

    Shell(PartnerTabs tabs) {
        this.tabs = tabs;
    }

    /** Who is signed in; null on pages open to all. */
    public @Nullable Viewer viewer() {
        return signedIn().orElse(null);
    }

    public List<NavLink> links() {
        return signedIn().map(viewer -> links(viewer.role(), path())).orElse(List.of());
    }

    /** The places that the bar folds away under "Administration"; none for most. */
    public List<NavLink> folded() {
        return signedIn().map(viewer -> folded(viewer.role(), path())).orElse(List.of());
    }

    /** The tabs of the partner that the page is about; none on a page about no single one, and none on an error. */
    public List<NavLink> tabs() {
        var partner = VisiblePartner.ofRequest();
        return signedIn()
                .filter(viewer -> partner.isPresent())
                .map(viewer -> tabs.links(partner.orElseThrow(), viewer.role(), path()))
                .orElse(List.of());
    }

    /** The name of that partner, so that nobody decides about another one than they think; null without tabs. */
    public @Nullable String partner() {
        return VisiblePartner.ofRequest().map(VisiblePartner::name).orElse(null);
    }

    static List<NavLink> links(Role role, String path) {
        return links(role, path, place -> place.isFor(role) && !place.isFoldedFor(role));
    }

    static List<NavLink> folded(Role role, String path) {
        return links(role, path, place -> place.isFoldedFor(role));
    }

    private static List<NavLink> links(Role role, String path, Predicate<Place> which) {
        var here = Place.of(role, path);
        return Stream.of(Place.values())
                .filter(which)
                .map(place -> place.link(here.filter(place::equals).isPresent()))
                .toList();
    }

    static Optional<Viewer> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(Viewer.class::isInstance)
                .map(Viewer.class::cast);
    }

    private static String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getServletPath()
                : "";
    }
}
