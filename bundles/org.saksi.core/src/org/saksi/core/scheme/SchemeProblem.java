package org.saksi.core.scheme;

import org.eclipse.emf.ecore.EObject;
import org.saksi.core.rules.Severity;

/**
 * Something that is wrong with a scheme.
 *
 * @param severity an error makes a scheme unusable
 * @param where    the scheme, the type, the attribute, the tag or the rule setting that it is about
 * @param feature  name of the feature that it is about, e.g. {@code key}
 * @param message  localized, naming the id
 */
public record SchemeProblem(Severity severity, EObject where, String feature, String message) {

	/** @return whether the scheme cannot be used so */
	public boolean isError() {
		return severity == Severity.ERROR;
	}
}
