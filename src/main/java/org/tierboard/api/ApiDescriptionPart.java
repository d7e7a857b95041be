package org.tierboard.api;

import io.swagger.v3.oas.models.OpenAPI;

/** What a module tells of the API beside the calls that it answers. */
public interface ApiDescriptionPart {

    void addTo(OpenAPI api);
}
