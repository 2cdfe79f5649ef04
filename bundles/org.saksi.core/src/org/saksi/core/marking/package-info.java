/**
 * Marking gestures without a display: what keys and mouse do in the editor, on plain EMF objects. Callers wrap each gesture
 * in a session, which makes it one undo step and inverts it if it throws.
 */
package org.saksi.core.marking;
