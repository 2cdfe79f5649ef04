package org.saksi.formats.office.pairs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

import org.saksi.core.formats.ExportRequest;

/** Chance that depends on a seed and a name alone. */
public final class Draw {

	private Draw() {
	}

	/** @return the seed of an export: that of its split, else 42 */
	public static long seed(ExportRequest request) {
		return request.split() == null ? 42 : request.split().seed();
	}

	/** Like seeds would give like numbers, so a hash comes between. */
	public static Random random(long seed, String name) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((seed + "\n" + name).getBytes(StandardCharsets.UTF_8));
			return new Random(ByteBuffer.wrap(hash).getLong());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
