package org.saksi.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks input: bits and bytes change, stretches go, come twice, change places, are cut or mixed with another file's, words of the format come in between,
 * numbers and quoted texts are exchanged. */
public final class Mutator {

	private static final int LONGEST = 1 << 21;
	private static final byte[][] ODD = { { 0 }, { (byte) 0xFF }, { (byte) 0xFF, (byte) 0xFE }, { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF },
			{ (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, "\r".getBytes(StandardCharsets.US_ASCII), "\n\n".getBytes(StandardCharsets.US_ASCII),
			"\"".getBytes(StandardCharsets.US_ASCII), "99999999999999999999".getBytes(StandardCharsets.US_ASCII), "-1".getBytes(StandardCharsets.US_ASCII),
			"../../x".getBytes(StandardCharsets.US_ASCII), "&#x110000;&#0;&#xD800;".getBytes(StandardCharsets.US_ASCII) };

	private static final List<String> NUMBERS = List.of("", "-1", "00", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "1.5", "1e400");

	private final Random random;
	private final List<byte[]> words;
	private int last;

	/**
	 * A mutator.
	 *
	 * @param seed  decides everything
	 * @param words of the format, which come in between
	 */
	public Mutator(long seed, List<String> words) {
		random = new Random(seed);
		this.words = words.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
	}

	/** @return one of the seeds, broken in one to eight places, mostly in few */
	public byte[] next(List<byte[]> seeds) {
		last = random.nextInt(seeds.size());
		byte[] input = seeds.get(last);
		int times = 1 + random.nextInt(1 + random.nextInt(8));
		for (int i = 0; i < times; i++) {
			input = mutate(input, seeds);
		}
		return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
	}

	/** @return index of the seed that was broken last */
	public int last() {
		return last;
	}

	private byte[] mutate(byte[] input, List<byte[]> seeds) {
		if (input.length == 0) {
			return ODD[random.nextInt(ODD.length)];
		}
		int at = random.nextInt(input.length);
		int length = Math.min(input.length - at, 1 + random.nextInt(1 << random.nextInt(12)));
		switch (random.nextInt(13)) {
		case 0:
			byte[] flipped = input.clone();
			flipped[at] ^= (byte) (1 << random.nextInt(8));
			return flipped;
		case 1:
			byte[] changed = input.clone();
			changed[at] = (byte) random.nextInt(256);
			return changed;
		case 2:
			return splice(input, at, at + length, new byte[0]);
		case 3:
			byte[] part = Arrays.copyOfRange(input, at, at + length);
			byte[] many = new byte[Math.min(LONGEST, part.length * (1 + random.nextInt(1 << random.nextInt(10))))];
			for (int i = 0; i < many.length; i++) {
				many[i] = part[i % part.length];
			}
			return splice(input, at, at, many);
		case 4:
			return splice(input, at, at, ODD[random.nextInt(ODD.length)]);
		case 5:
			return words.isEmpty() ? input : splice(input, at, at, words.get(random.nextInt(words.size())));
		case 6:
			return random.nextInt(4) == 0 ? Arrays.copyOf(input, at) : input;
		case 7:
			byte[] other = seeds.get(random.nextInt(seeds.size()));
			int from = other.length == 0 ? 0 : random.nextInt(other.length);
			return splice(input, at, at + length, Arrays.copyOfRange(other, from, Math.min(other.length, from + length)));
		case 8, 9:
			return number(input, at);
		case 10, 11:
			return quoted(input, at);
		default:
			int to = random.nextInt(input.length);
			byte[] moved = Arrays.copyOfRange(input, at, at + length);
			return splice(input, to, to, moved);
		}
	}

	/** Another number in place of the next one: what is around it stays well-formed. */
	private byte[] number(byte[] input, int at) {
		int start = at;
		while (start < input.length && (input[start] < '0' || input[start] > '9')) {
			start++;
		}
		int end = start;
		while (end < input.length && input[end] >= '0' && input[end] <= '9') {
			end++;
		}
		String number = random.nextBoolean() ? NUMBERS.get(random.nextInt(NUMBERS.size())) : Integer.toString(random.nextInt(200));
		return start == end ? input : splice(input, start, end, number.getBytes(StandardCharsets.US_ASCII));
	}

	/** What stands between two other quotation marks in place of what stands between the next ones. */
	private byte[] quoted(byte[] input, int at) {
		int[] to = between(input, at);
		int[] from = between(input, random.nextInt(input.length));
		if (to == null || from == null) {
			return input;
		}
		return splice(input, to[0], to[1], random.nextInt(8) == 0 ? new byte[0] : Arrays.copyOfRange(input, from[0], from[1]));
	}

	private static int[] between(byte[] input, int at) {
		int start = at;
		while (start < input.length && input[start] != '"') {
			start++;
		}
		int end = start + 1;
		while (end < input.length && input[end] != '"') {
			end++;
		}
		return end < input.length ? new int[] { start + 1, end } : null;
	}

	private static byte[] splice(byte[] input, int from, int to, byte[] between) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(input.length + between.length);
		out.write(input, 0, from);
		out.writeBytes(between);
		out.write(input, to, input.length - to);
		return out.toByteArray();
	}
}
