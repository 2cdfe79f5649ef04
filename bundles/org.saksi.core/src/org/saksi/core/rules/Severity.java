package org.saksi.core.rules;

/** How serious a finding is. Errors stop an export that is not forced. */
public enum Severity {
	/** The data contradict themselves or the scheme. */
	ERROR,
	/** Probably a slip. */
	WARNING
}
