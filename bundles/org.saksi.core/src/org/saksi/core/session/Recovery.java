package org.saksi.core.session;

import java.time.Instant;

/**
 * What the journal held beyond the saved files. It is applied already; {@link ArticleSession#discard()} goes back to what is
 * saved.
 *
 * @param gestures number of gestures, undos and redos
 * @param last     when the last one was done
 */
public record Recovery(int gestures, Instant last) {
}
