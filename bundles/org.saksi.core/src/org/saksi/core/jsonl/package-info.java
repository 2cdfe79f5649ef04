/**
 * The interchange format {@code saksi-jsonl}: a corpus record, then one article a line; UTF-8, offsets in code points. The
 * format is fixed in design.md, section 6. Beyond it, and written only where they are needed:
 * <ul>
 * <li>marks: {@code type} after {@code id} where the type is not the first of its base; {@code lost} with {@code quote},
 * {@code prefix} and {@code suffix} where re-anchoring could not place the mark;
 * <li>text edits: {@code at}; agents and canonical claims: {@code merged_into}; the corpus: {@code licence} and
 * {@code description};
 * <li>unknown keys, kept as they came, after the known ones.
 * </ul>
 */
package org.saksi.core.jsonl;
