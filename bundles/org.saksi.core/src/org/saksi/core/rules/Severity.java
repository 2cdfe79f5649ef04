package org.saksi.core.rules;

import java.util.Locale;

/** How serious a finding is. Errors stop an export that is not forced. */
public enum Severity {
	/** The data contradict themselves or the scheme. */
	ERROR,
	/** Probably a slip. */
	WARNING;

	/** @return the severity of the name {@code error} or {@code warning}, as schemes and plug-ins write it, else {@code null} */
	public static Severity of(String name) {
		for (Severity severity : values()) {
			if (severity.literal().equals(name)) {
				return severity;
			}
		}
		return null;
	}

	/** @return {@code error} or {@code warning} */
	public String literal() {
		return name().toLowerCase(Locale.ROOT);
	}
}
