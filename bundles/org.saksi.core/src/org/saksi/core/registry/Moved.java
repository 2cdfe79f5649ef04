package org.saksi.core.registry;

import java.util.List;

/**
 * What giving uses to another entry did.
 *
 * @param entry     id of the entry that has them now
 * @param rewritten uses in layers of the annotator at work; they have the new id
 * @param left      uses in others' layers; they stay as they are
 */
public record Moved(String entry, List<Use> rewritten, List<Use> left) {
}
