package org.saksi.core.files;

import java.time.Instant;

/**
 * Who holds a file.
 *
 * @param user      name
 * @param host      machine
 * @param process   process id there
 * @param since     when it was taken
 * @param heartbeat when the holder last said that it lives
 * @param token     which store of the process
 */
public record LockHolder(String user, String host, long process, Instant since, Instant heartbeat, String token) {
}
