package org.saksi.formats.html.page;

/** Where a value of the metadata comes from. */
public enum Origin {
	/** The text of the page, as people see it. */
	SHOWN("text"),
	/** JSON-LD of schema.org. */
	JSON_LD("JSON-LD"),
	/** {@code itemprop} attributes of schema.org. */
	MICRODATA("microdata"),
	/** {@code meta} elements of OpenGraph. */
	OPEN_GRAPH("OpenGraph"),
	/** Other {@code meta} elements, or an attribute of the page. */
	META("meta"),
	/** A {@code link} element, or the address that the file notes. */
	LINK("link"),
	/** The title of the page. */
	TITLE("title"),
	/** A {@code time} element. */
	TIME("time");

	private final String label;

	Origin(String label) {
		this.label = label;
	}

	/** @return the name that people know it by, the same in all languages */
	public String label() {
		return label;
	}
}
