/** Rules that read the words of a text: V12, V14 to V17, V19. */
package org.saksi.core.rules.builtin.language;
