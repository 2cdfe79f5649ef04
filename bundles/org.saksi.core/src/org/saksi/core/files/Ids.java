package org.saksi.core.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

import org.saksi.core.xmi.XmlText;

/**
 * File names for ids and names from strangers. What is not {@code [a-z0-9._-]}, a dot at either end and the first letter of
 * a name that Windows reserves are percent-encoded (lower-case hex of UTF-8), so that a name is the same on every file
 * system and never leads out of its folder. A name that would be too long is cut and ends in {@code %-} and a hash.
 */
public final class Ids {

	/** The longest encoded name; leaves room for extensions within 255 bytes. */
	public static final int MAX_LENGTH = 160;

	private static final int CUT = 96;
	private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4",
			"com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
			"lpt9");
	private static final HexFormat HEX = HexFormat.of();

	private Ids() {
	}

	/** @return the file name for an id; different ids have different names */
	public static String encode(String id) {
		byte[] bytes = XmlText.clean(id).getBytes(StandardCharsets.UTF_8);
		boolean reserved = isReserved(id);
		StringBuilder name = new StringBuilder(bytes.length + 8);
		for (int i = 0; i < bytes.length; i++) {
			boolean edgeDot = bytes[i] == '.' && (i == 0 || i == bytes.length - 1);
			if (isPlain(bytes[i]) && !edgeDot && !(reserved && i == 0)) {
				name.append((char) bytes[i]);
			} else {
				name.append('%').append(HEX.toHexDigits(bytes[i]));
			}
		}
		if (name.length() > MAX_LENGTH) {
			int cut = name.lastIndexOf("%", CUT) > CUT - 3 ? name.lastIndexOf("%", CUT) : CUT;
			return name.substring(0, cut) + "%-" + sha256(bytes).substring(0, 40);
		}
		return name.isEmpty() ? "%-" : name.toString();
	}

	/** @return whether Windows reserves the name, with any extension */
	public static boolean isReserved(String id) {
		int dot = id.indexOf('.');
		return RESERVED.contains((dot < 0 ? id : id.substring(0, dot)).toLowerCase(Locale.ROOT));
	}

	private static boolean isPlain(byte b) {
		return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '.' || b == '_' || b == '-';
	}

	/** @return the id of a file name; {@code null} if the name was cut, or is none that {@link #encode} makes */
	public static String decode(String name) {
		byte[] bytes = new byte[name.length()];
		int length = 0;
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (c == '%') {
				if (i + 2 >= name.length() || !HexFormat.isHexDigit(name.charAt(i + 1))
						|| !HexFormat.isHexDigit(name.charAt(i + 2))) {
					return null;
				}
				bytes[length++] = (byte) HexFormat.fromHexDigits(name, i + 1, i + 3);
				i += 2;
			} else if (c < 128) {
				bytes[length++] = (byte) c;
			} else {
				return null;
			}
		}
		String id = new String(bytes, 0, length, StandardCharsets.UTF_8);
		return encode(id).equals(name) ? id : null;
	}

	/** @return the first two hex digits of SHA-256(id): the folder that spreads articles */
	public static String folder(String id) {
		return sha256(XmlText.clean(id).getBytes(StandardCharsets.UTF_8)).substring(0, 2);
	}

	/** @return SHA-256 as 64 lower-case hex digits */
	public static String sha256(byte[] bytes) {
		try {
			return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
