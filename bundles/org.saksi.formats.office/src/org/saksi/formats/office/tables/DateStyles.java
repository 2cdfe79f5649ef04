package org.saksi.formats.office.tables;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds which cell styles of a workbook show numbers as dates. Everything else of the styles is passed over. */
final class DateStyles extends DefaultHandler {

	private final int limit;
	private final Map<Integer, String> formats = new HashMap<>();
	private final BitSet dates = new BitSet();
	private int styles;
	private boolean inCells;

	/** @param limit most styles */
	DateStyles(int limit) {
		this.limit = limit;
	}

	/** @return whether a style shows dates */
	boolean isDate(int style) {
		return style >= 0 && dates.get(style);
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
		switch (Cells.local(name)) {
		case "numFmt" -> {
			if (formats.size() < limit) {
				formats.put(Cells.number(attributes.getValue("numFmtId"), -1), attributes.getValue("formatCode"));
			}
		}
		case "cellXfs" -> inCells = true;
		case "xf" -> {
			if (inCells) {
				style(Cells.number(attributes.getValue("numFmtId"), 0));
			}
		}
		default -> {
			// fonts, fills, borders
		}
		}
	}

	private void style(int format) throws SAXException {
		if (styles >= limit) {
			throw new SAXException(Messages.bind(Messages.DateStyles_tooMany, limit));
		}
		String code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
		if (code != null && code.length() < 300 && DateUtil.isADateFormat(format, code)) {
			dates.set(styles);
		}
		styles++;
	}

	@Override
	public void endElement(String uri, String local, String name) {
		if (Cells.local(name).equals("cellXfs")) {
			inCells = false;
		}
	}
}
