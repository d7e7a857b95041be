package org.tierboard.account;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierboard.kernel.EmailAddress;

/**
 * Takes down that somebody forgot the password to an account. Whether there is such an account is looked up afterwards and
 * elsewhere, so that neither the answer nor the time it takes tells.
 */
@Configuration(proxyBeanMethods = false)
public class ForgottenPasswords {

    private static final TaskDescriptor<String> TASK = TaskDescriptor.of("password-link", String.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final SignInAllowance allowance;

    ForgottenPasswords(ObjectProvider<SchedulerClient> scheduler, SignInAllowance allowance) {
        this.scheduler = scheduler;
        this.allowance = allowance;
    }

    /**
     * Has a link sent to the account with that address, if there is one; does nothing for who asks too often.
     *
     * @param email as typed
     */
    public void forgotten(String email, String source) {
        if (allowance.mayAskForLink(email, source)) {
            var address = EmailAddress.normalise(email);
            var name = HexFormat.of().formatHex(new Secret(address).hash());
            scheduler
                    .getObject()
                    .scheduleIfNotExists(TASK.instance(name).data(address).scheduledTo(Instant.now()));
        }
    }

    /** Users are looked up late: the scheduler that this goes into starts before them. */
    @Bean
    static Task<String> passwordLink(ObjectProvider<NewUsers> users) {
        return Tasks.oneTime(TASK)
                .execute((instance, context) -> users.getObject().forgotPassword(instance.getData()));
    }
}
