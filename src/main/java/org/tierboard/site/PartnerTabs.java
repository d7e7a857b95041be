package org.tierboard.site;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tierboard.account.Role;
import org.tierboard.account.VisiblePartner;

/** The tabs of a partner, in order, for those who may see them. */
@Component
class PartnerTabs {

    private final List<PartnerTab> tabs;

    PartnerTabs(ObjectProvider<PartnerTab> tabs) {
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(PartnerTab::order)).toList();
    }

    /** @param path of the page that is shown */
    List<NavLink> links(VisiblePartner partner, Role role, String path) {
        return tabs.stream()
                .filter(tab -> tab.roles().contains(role))
                .map(tab -> link(tab, partner, path))
                .toList();
    }

    private static NavLink link(PartnerTab tab, VisiblePartner partner, String path) {
        var uri = UriComponentsBuilder.fromPath(tab.path());
        var id = partner.id().value();
        var plain = uri.buildAndExpand(id).toUriString();
        var href = uri.encode().buildAndExpand(id).toUriString();
        return new NavLink("tab." + tab.key(), href, path.equals(plain) || path.startsWith(plain + "/"));
    }
}
