package org.tierboard.intake;

import org.tierboard.kernel.PartnerId;

/** The id of a partner; whether there is one by that id is for the database to say. */
record PartnerIdField() implements FieldType {

    @Override
    public String sqlType() {
        return "text";
    }

    @Override
    public String name() {
        return "partner";
    }

    @Override
    public String read(String value) throws BadField {
        if (!PartnerId.isValid(value)) {
            throw new BadField(Reasons.say("partnerIdForm", value));
        }
        return value;
    }
}
