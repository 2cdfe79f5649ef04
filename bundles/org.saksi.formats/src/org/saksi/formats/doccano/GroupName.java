package org.saksi.formats.doccano;

/**
 * The name of a relation that is a part of something with more than two ends, such as an attribution: {@code TYPE:ROLE:ROLE}, of
 * the end it comes from and of the end it goes to. All that come from one end with the same type are one; a second one of the type
 * there is {@code TYPE#2}.
 *
 * @param type   of the whole
 * @param number of those of the type at one end, from 1
 * @param from   role of the end that all relations come from
 * @param to     role of the other end
 */
record GroupName(String type, int number, String from, String to) {

	/** @return the name; {@code null} if the text is another relation's */
	static GroupName parse(String name) {
		String[] parts = name.split(":", -1);
		if (parts.length != 3 || parts[0].isEmpty() || parts[1].isEmpty() || parts[2].isEmpty()) {
			return null;
		}
		int hash = parts[0].lastIndexOf('#');
		boolean numbered = hash > 0 && parts[0].substring(hash + 1).matches("[1-9][0-9]{0,5}");
		return new GroupName(plain(numbered ? parts[0].substring(0, hash) : parts[0]),
				numbered ? Integer.parseInt(parts[0].substring(hash + 1)) : 1, plain(parts[1]), plain(parts[2]));
	}

	/** @return the name as text */
	String text() {
		return escaped(type) + (number > 1 ? "#" + number : "") + ':' + escaped(from) + ':' + escaped(to);
	}

	private static String escaped(String part) {
		return part.replace("%", "%25").replace(":", "%3A").replace("#", "%23");
	}

	private static String plain(String part) {
		return part.replace("%3A", ":").replace("%23", "#").replace("%25", "%");
	}
}
