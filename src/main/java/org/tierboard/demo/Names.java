package org.tierboard.demo;

import java.util.List;
import java.util.Locale;

/** Invented companies and people. A number gives the same name every time, and the next number another one. */
final class Names {

    private static final List<String> PARTNERS = List.of(
            "Alderwick",
            "Brindlemoor",
            "Corvane",
            "Dunmarrow",
            "Eskerholt",
            "Fennimere",
            "Gallowhay",
            "Harrowquay",
            "Inverlund",
            "Jorvale",
            "Kestrelby",
            "Lindermoss",
            "Marrowgate",
            "Netherfold",
            "Orrinsea",
            "Pellworth",
            "Quillmarsh",
            "Ravensund",
            "Stonehythe",
            "Tamberlyn",
            "Umberfall",
            "Varnholm",
            "Wexmere");

    private static final List<String> TRADES =
            List.of("Consulting", "Cloud", "Systems", "Digital", "Data", "Labs", "Technologies", "Partners");

    private static final List<String> CUSTOMERS = List.of(
            "Ashgrove",
            "Bellhaven",
            "Castermoor",
            "Drovers",
            "Elmsworth",
            "Farrowdale",
            "Greywater",
            "Hollin",
            "Ironbeck",
            "Juniper Vale",
            "Kilnside",
            "Larkfield",
            "Mossbank",
            "Norholt",
            "Oakhanger",
            "Penrose Bay",
            "Quarrymen",
            "Rushmere",
            "Silverdene",
            "Thornwick",
            "Upperlea",
            "Valebrook",
            "Whinfell",
            "Yarrow");

    private static final List<String> TRADES_OF_CUSTOMERS = List.of(
            "Bank",
            "Foods",
            "Logistics",
            "Health",
            "Energy",
            "Retail",
            "Airways",
            "Insurance",
            "Water",
            "Media",
            "Steel",
            "Motors",
            "Housing");

    private static final List<String> GIVEN = List.of(
            "Amara", "Bao", "Chiara", "Dmitri", "Elif", "Farah", "Goran", "Hana", "Ines", "Jakub", "Kavya", "Liam",
            "Mina", "Noor", "Oskar", "Priya", "Quentin", "Rosa", "Sven", "Tala", "Umar", "Vera", "Wen", "Ximena",
            "Yusuf", "Zofia", "Anders", "Bea", "Carlos", "Dana", "Emeka", "Freya", "Giulia", "Hugo", "Ilse", "Jamal",
            "Keiko", "Leila", "Mateo", "Nadia", "Omar");

    private static final List<String> FAMILY = List.of(
            "Adeyemi",
            "Bergman",
            "Costa",
            "Dubois",
            "Eriksen",
            "Fischer",
            "Gupta",
            "Haddad",
            "Ivanova",
            "Jensen",
            "Kowalski",
            "Lopez",
            "Moreau",
            "Nakamura",
            "Okafor",
            "Petrov",
            "Quispe",
            "Rossi",
            "Silva",
            "Tanaka",
            "Ueda",
            "Varga",
            "Weber",
            "Xu",
            "Yilmaz",
            "Zhou",
            "Abebe",
            "Bauer",
            "Chen",
            "Diallo",
            "Engel",
            "Farkas",
            "Garcia",
            "Horvat",
            "Ismail",
            "Janssen",
            "Kim",
            "Larsen",
            "Mbeki",
            "Novak",
            "Olsen",
            "Pham",
            "Reyes",
            "Sato",
            "Torres",
            "Usman",
            "Vidal",
            "Wang",
            "Yamada",
            "Zeman",
            "Amin",
            "Blanc",
            "Cruz");

    private static final List<String> WORKLOADS = List.of(
            "Data lake",
            "Web shop",
            "Contact centre",
            "Payments ledger",
            "Claims handling",
            "Fleet telemetry",
            "Document archive",
            "Fraud detection",
            "Backup and recovery",
            "Mobile app",
            "ERP migration",
            "Analytics platform",
            "Virtual desktops",
            "Stock planning",
            "Video streaming",
            "Identity service",
            "Container platform");

    private Names() {}

    static String partner(int number) {
        return pick(PARTNERS, number) + " " + pick(TRADES, number);
    }

    static String customer(int number) {
        return pick(CUSTOMERS, number) + " " + pick(TRADES_OF_CUSTOMERS, number);
    }

    static String person(int number) {
        return pick(GIVEN, number) + " " + pick(FAMILY, number);
    }

    static String workload(int number) {
        return pick(WORKLOADS, number);
    }

    /** What a name looks like in an address: "penrose-bay-foods". */
    static String inAddress(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Lists that are picked from together have lengths without a common factor, so that pairs repeat late. */
    private static String pick(List<String> names, int number) {
        return names.get(Math.floorMod(number, names.size()));
    }
}
