package org.saksi.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks input: bits and bytes change, stretches go, come twice, change places, are cut or mixed with another file's, words of the format come in between. */
public final class Mutator {

	private static final int LONGEST = 1 << 21;
	private static final byte[][] ODD = { { 0 }, { (byte) 0xFF }, { (byte) 0xFF, (byte) 0xFE }, { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF },
			{ (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, "\r".getBytes(StandardCharsets.US_ASCII), "\n\n".getBytes(StandardCharsets.US_ASCII),
			"\"".getBytes(StandardCharsets.US_ASCII), "99999999999999999999".getBytes(StandardCharsets.US_ASCII), "-1".getBytes(StandardCharsets.US_ASCII),
			"../../x".getBytes(StandardCharsets.US_ASCII), "&#x110000;&#0;&#xD800;".getBytes(StandardCharsets.US_ASCII) };

	private final Random random;
	private final List<byte[]> words;

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

	/** @return one of the seeds, broken in one to eight places */
	public byte[] next(List<byte[]> seeds) {
		byte[] input = seeds.get(random.nextInt(seeds.size()));
		int times = 1 + random.nextInt(8);
		for (int i = 0; i < times; i++) {
			input = mutate(input, seeds);
		}
		return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
	}

	private byte[] mutate(byte[] input, List<byte[]> seeds) {
		if (input.length == 0) {
			return ODD[random.nextInt(ODD.length)];
		}
		int at = random.nextInt(input.length);
		int length = Math.min(input.length - at, 1 + random.nextInt(1 << random.nextInt(12)));
		switch (random.nextInt(9)) {
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
		default:
			int to = random.nextInt(input.length);
			byte[] moved = Arrays.copyOfRange(input, at, at + length);
			return splice(input, to, to, moved);
		}
	}

	private static byte[] splice(byte[] input, int from, int to, byte[] between) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(input.length + between.length);
		out.write(input, 0, from);
		out.writeBytes(between);
		out.write(input, to, input.length - to);
		return out.toByteArray();
	}
}
