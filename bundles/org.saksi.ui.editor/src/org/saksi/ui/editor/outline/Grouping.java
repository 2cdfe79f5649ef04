package org.saksi.ui.editor.outline;

/** How the claims of an outline are arranged. */
public enum Grouping {
	/** As they stand in the text. */
	PLACE,
	/** Under the agents that make them. */
	AGENT,
	/** Under the canonical claims that they express. */
	CANONICAL;

	/** @return its name, localized */
	public String label() {
		return switch (this) {
		case PLACE -> Messages.Grouping_place;
		case AGENT -> Messages.Grouping_agent;
		case CANONICAL -> Messages.Grouping_canonical;
		};
	}
}
