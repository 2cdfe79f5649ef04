package org.saksi.formats.office.sheets;

/** What POI and its logging look up once, when they are first used. Everything that uses POI applies this before. */
public final class PoiSettings {

	private PoiSettings() {
	}

	/**
	 * POI measures a font for each sheet even if no column is sized by its content: a machine without fonts is fine. It logs
	 * through the interface of Log4j, which complains on the error stream where there is nothing behind it. What is set
	 * already stays.
	 */
	public static void apply() {
		setDefault("org.apache.poi.ss.ignoreMissingFontSystem", "true");
		setDefault("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
	}

	private static void setDefault(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}
}
