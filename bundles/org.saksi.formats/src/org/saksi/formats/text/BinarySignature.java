package org.saksi.formats.text;

import java.nio.charset.StandardCharsets;

/** Recognizes files that are no text by the bytes they begin with. */
enum BinarySignature {

	PNG("89504E470D0A1A0A"), JPEG("FFD8FF"), GIF("47494638"), WEBP("52494646........57454250"), TIFF("49492A00"), TIFF_BE("4D4D002A"),
	PDF("255044462D"), ZIP("504B0304"), ZIP_EMPTY("504B0506"), GZIP("1F8B08"), BZIP2("425A6839314159"), XZ("FD377A585A00"),
	ZSTD("28B52FFD"), SEVEN_ZIP("377ABCAF271C"), RAR("526172211A07"), ELF("7F454C46"), EXE("4D5A9000"), CLASS("CAFEBABE"),
	OLE2("D0CF11E0A1B11AE1"), SQLITE("53514C69746520666F726D6174203300"), RTF("7B5C72746631"), MP3("494433"), OGG("4F676753"),
	MP4("........66747970"), WASM("0061736D");

	private final String pattern;

	BinarySignature(String pattern) {
		this.pattern = pattern;
	}

	/** A short name for people: docx, xlsx and the like count as ZIP. */
	String kind() {
		return switch (this) {
		case ZIP, ZIP_EMPTY -> "ZIP (docx, xlsx, epub …)";
		case OLE2 -> "OLE2 (doc, xls …)";
		case SEVEN_ZIP -> "7z";
		case TIFF_BE -> "TIFF";
		default -> name();
		};
	}

	/** The kind of the file, or null where no signature fits. */
	static BinarySignature of(byte[] bytes) {
		for (BinarySignature signature : values()) {
			if (signature.matches(bytes)) {
				// "ID3" may begin a text; a real tag goes on with a version byte that no text has.
				if (signature != MP3 || bytes.length > 3 && bytes[3] < ' ') {
					return signature;
				}
			}
		}
		return null;
	}

	private boolean matches(byte[] bytes) {
		byte[] hex = pattern.getBytes(StandardCharsets.US_ASCII);
		if (bytes.length < hex.length / 2) {
			return false;
		}
		for (int i = 0; i < hex.length; i += 2) {
			if (hex[i] != '.' && (Character.digit(hex[i], 16) << 4 | Character.digit(hex[i + 1], 16)) != (bytes[i / 2] & 0xFF)) {
				return false;
			}
		}
		return true;
	}
}
