package org.saksi.formats.office.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that Excel accepts: of sheets, tables and columns, each unique without regard to case. */
public final class SheetNames {

	private static final int SHEET = 31;
	private static final int COLUMN = 255;

	private final Set<String> sheets = new HashSet<>();
	private final Set<String> tables = new HashSet<>();

	/** A name for a sheet: at most 31 characters, without {@code []:*?/\} and control characters, not {@code History}. */
	public String sheet(String wish) {
		String name = CellText.clean(wish).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "_").strip().replaceAll("^'+|'+$", "_");
		if (name.isEmpty() || name.equalsIgnoreCase("History")) {
			name = "_" + name;
		}
		return unique(withoutEscapes(name), SHEET, sheets);
	}

	/** A name for the sheet that continues {@code name} as its {@code part}-th part: {@code claims_2}. */
	String continuation(String name, int part) {
		String suffix = "_" + part;
		return unique(shorten(name, SHEET - suffix.length()) + suffix, SHEET, sheets);
	}

	/** A name for the table of a sheet; never one that could be read as a cell. */
	String table(String sheet) {
		return unique("table_" + sheet.replaceAll("[^\\p{L}\\p{N}_.]", "_"), COLUMN, tables);
	}

	/** The columns with names that can stand in the header of a table: of one line, not empty, each unique. */
	public static List<Column> columns(List<Column> wished) {
		Set<String> taken = new HashSet<>();
		List<Column> columns = new ArrayList<>(wished.size());
		for (Column column : wished) {
			String name = CellText.clean(column.name()).replaceAll("\\p{Cntrl}", "_").strip();
			String unique = unique(name.isEmpty() ? "column" : withoutEscapes(name), COLUMN, taken);
			columns.add(column.named(unique));
		}
		return columns;
	}

	/** Names are read with escapes as texts are, but POI writes them as they are. */
	private static String withoutEscapes(String name) {
		return CellText.hasEscape(name) ? name.replace("_x", "-x") : name;
	}

	private static String unique(String wish, int limit, Set<String> taken) {
		String name = shorten(wish, limit);
		for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
			String suffix = "_" + i;
			name = shorten(wish, limit - suffix.length()) + suffix;
		}
		return name;
	}

	private static String shorten(String name, int limit) {
		if (name.length() <= limit) {
			return name;
		}
		return name.substring(0, Character.isHighSurrogate(name.charAt(limit - 1)) ? limit - 1 : limit);
	}
}
