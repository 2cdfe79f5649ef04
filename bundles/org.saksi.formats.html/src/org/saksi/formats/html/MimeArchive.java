package org.saksi.formats.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the page out of an MHTML file (RFC 2557): the part that the file names as its start, else the first one that is HTML. Its
 * pictures and style sheets are left alone. A file that ends too early gives what there is of the page.
 */
final class MimeArchive {

	private static final int MAX_NESTING = 5;
	private static final int MAX_PARTS = 10_000;
	private static final int MAX_HEADERS = 64 << 10;
	private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w*-]{1,40})\\s*=\\s*(?:\"([^\"]{0,300})\"|([^;\\s]{1,300}))");

	private final byte[] bytes;
	private int parts;

	private MimeArchive(byte[] bytes) {
		this.bytes = bytes;
	}

	/** @return the page, or {@code null} if there is none */
	static MimePart page(byte[] bytes) {
		MimeArchive archive = new MimeArchive(bytes);
		Map<String, String> headers = new HashMap<>();
		int body = archive.headers(0, bytes.length, headers);
		return archive.find(headers, body, bytes.length, null, headers.get("snapshot-content-location"), 0);
	}

	/** Reads headers, names in lower case; @return where the body begins */
	private int headers(int from, int end, Map<String, String> headers) {
		int at = from;
		int last = Math.min(end, from + MAX_HEADERS);
		String name = null;
		while (at < last) {
			int stop = lineEnd(at, end);
			String line = new String(bytes, at, stop - at, StandardCharsets.UTF_8).stripTrailing();
			at = Math.min(end, stop + 1);
			if (line.isEmpty()) {
				return at;
			}
			int colon = line.indexOf(':');
			if ((line.charAt(0) == ' ' || line.charAt(0) == '\t') && name != null) {
				headers.merge(name, line.strip(), (a, b) -> a + ' ' + b);
			} else if (colon > 0) {
				name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
				headers.putIfAbsent(name, line.substring(colon + 1).strip());
			}
		}
		return at;
	}

	private int lineEnd(int from, int end) {
		int at = from;
		while (at < end && bytes[at] != '\n') {
			at++;
		}
		return at;
	}

	private MimePart find(Map<String, String> headers, int from, int end, String start, String address, int depth) {
		String type = headers.getOrDefault("content-type", "text/plain");
		String kind = type.split(";")[0].strip().toLowerCase(Locale.ROOT);
		if (kind.startsWith("multipart/") && depth < MAX_NESTING) {
			String boundary = parameter(type, "boundary");
			return boundary == null || boundary.isEmpty() ? null : multipart(boundary, parameter(type, "start"), from, end, address, depth);
		}
		if (!kind.equals("text/html") && !kind.equals("application/xhtml+xml")
				|| start != null && !start.equals(headers.get("content-id"))) {
			return null;
		}
		String location = headers.get("content-location");
		boolean web = location != null && (location.startsWith("http://") || location.startsWith("https://"));
		return new MimePart(content(headers.getOrDefault("content-transfer-encoding", "8bit").toLowerCase(Locale.ROOT), from, end),
				parameter(type, "charset"), web ? location : address);
	}

	/** The part with the id {@code start}, else the first page; both in one pass. */
	private MimePart multipart(String boundary, String start, int from, int end, String address, int depth) {
		byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
		MimePart first = null;
		int at = next(mark, from, end);
		while (at < end && parts++ < MAX_PARTS) {
			int line = lineEnd(at, end);
			if (at + mark.length + 1 < end && bytes[at + mark.length] == '-' && bytes[at + mark.length + 1] == '-') {
				break;
			}
			int part = Math.min(end, line + 1);
			int next = next(mark, part, end);
			Map<String, String> headers = new HashMap<>();
			int body = headers(part, next, headers);
			MimePart found = find(headers, body, next, null, address, depth + 1);
			if (found != null && (start == null || start.equals(headers.get("content-id")))) {
				return found;
			}
			first = first == null ? found : first;
			at = next;
		}
		return first;
	}

	/** @return where the next boundary begins, at the start of a line; {@code end} if there is none */
	private int next(byte[] mark, int from, int end) {
		for (int at = from; at < end; at = lineEnd(at, end) + 1) {
			if (at + mark.length <= end && java.util.Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
				return at;
			}
		}
		return end;
	}

	private static String parameter(String header, String name) {
		Matcher matcher = PARAMETER.matcher(header);
		while (matcher.find()) {
			if (matcher.group(1).equalsIgnoreCase(name)) {
				return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
			}
		}
		return null;
	}

	private byte[] content(String encoding, int from, int end) {
		return switch (encoding) {
		case "base64" -> base64(from, end);
		case "quoted-printable" -> quotedPrintable(from, end);
		default -> java.util.Arrays.copyOfRange(bytes, Math.min(from, end), end);
		};
	}

	private byte[] base64(int from, int end) {
		ByteArrayOutputStream clean = new ByteArrayOutputStream(Math.max(16, end - from));
		for (int i = from; i < end && bytes[i] != '='; i++) {
			byte b = bytes[i];
			if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/') {
				clean.write(b);
			}
		}
		byte[] digits = clean.toByteArray();
		// four digits are three bytes; one digit alone is none
		return Base64.getDecoder().decode(digits.length % 4 == 1 ? java.util.Arrays.copyOf(digits, digits.length - 1) : digits);
	}

	private byte[] quotedPrintable(int from, int end) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(16, end - from));
		for (int i = from; i < end; i++) {
			if (bytes[i] != '=') {
				out.write(bytes[i]);
				continue;
			}
			int high = i + 1 < end ? Character.digit(bytes[i + 1], 16) : -1;
			int low = i + 2 < end ? Character.digit(bytes[i + 2], 16) : -1;
			if (high >= 0 && low >= 0) {
				out.write(high << 4 | low);
				i += 2;
				continue;
			}
			int to = i + 1;
			while (to < end && (bytes[to] == ' ' || bytes[to] == '\t' || bytes[to] == '\r')) {
				to++;
			}
			if (to < end && bytes[to] == '\n') {
				i = to; // the line was broken for the mail alone
			} else {
				out.write('=');
			}
		}
		return out.toByteArray();
	}
}
