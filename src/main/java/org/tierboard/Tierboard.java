package org.tierboard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Shows every partner of a tiered programme where it stands: what is missing to renew, and what to upgrade. */
@SpringBootApplication
public class Tierboard {

    public static void main(String[] args) {
        SpringApplication.run(Tierboard.class, args);
    }
}
