/**
 * Work on the registries: agents, canonical claims and the links between them, and where they are used.
 *
 * <p><b>Whose file.</b> New entries and links go into the registry of the annotator at work. An entry that another annotator
 * made is changed where it is stored, in that annotator's file: under the lock of the file, as a gesture of the corpus
 * session, and written after comparing the hash on disk; what its owner did meanwhile on another machine is read again and
 * the change is applied to it. While its owner has unsaved entries, their lock refuses the change with their name. So there is
 * one place for an entry, nothing hides behind it, and their file never loses what they wrote.
 *
 * <p><b>Layers.</b> A merge is {@code mergedInto} and touches no layer. Splitting an entry, or giving its uses to another one,
 * rewrites the uses in the layers of the annotator at work only, in one step with the registry; uses in others' layers are
 * listed and stay.
 */
package org.saksi.core.registry;
