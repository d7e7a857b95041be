package org.tierboard.reference;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the programme's holidays: {@code tierboard.holidays}, dates such as 2026-12-25. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReferenceConfiguration.Holidays.class)
class ReferenceConfiguration {

    /** Text, so that a date is read as dates are written everywhere else. */
    @ConfigurationProperties("tierboard")
    record Holidays(@DefaultValue List<String> holidays) {}

    @Bean
    BusinessDays businessDays(Holidays settings) {
        return new BusinessDays(
                settings.holidays().stream().map(LocalDate::parse).toList());
    }
}
