package org.saksi.core.registry;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

/**
 * What a merge will do.
 *
 * @param survivor  id of the entry that stands for all
 * @param merged    ids of the entries that it will stand for
 * @param uses      places in layers that will mean the survivor although they have another id, of the layers that the annotator at work sees
 * @param articles  number of articles with such places
 * @param hidden    whether there may be such places in layers that the annotator at work does not see; how many is not told
 * @param aliases   other names that the survivor will get
 * @param fields    what the survivor will have in each field but the name, where any entry has something
 * @param foreign   annotators, other than the one at work, in whose registry something is changed
 */
public record MergePreview(String survivor, List<String> merged, int uses, int articles, boolean hidden, List<String> aliases,
		List<Field> fields, List<String> foreign) {

	/**
	 * A field.
	 *
	 * @param attribute the field
	 * @param values    the distinct values of the entries, that of the survivor first
	 */
	public record Field(EAttribute attribute, List<String> values) {

		/** @return whether the entries disagree, so that somebody should choose */
		public boolean isConflict() {
			return values.size() > 1;
		}
	}
}
