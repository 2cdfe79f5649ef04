package org.saksi.formats.office.zip;

/**
 * CRC-32 of bytes in a row from the CRCs of their stretches, by multiplication of polynomials over GF(2) modulo that of the
 * CRC (M. Adler's {@code crc32_combine} in zlib has the derivation). Polynomials are reflected: the highest bit is x⁰.
 */
final class Crc {

	private static final int POLYNOMIAL = 0xEDB8_8320;
	private static final int ONE = 1 << 31;
	/** x to the power of 2ⁿ, for n from 0. */
	private static final int[] POWERS = new int[32];

	static {
		POWERS[0] = ONE >>> 1;
		for (int n = 1; n < POWERS.length; n++) {
			POWERS[n] = times(POWERS[n - 1], POWERS[n - 1]);
		}
	}

	private Crc() {
	}

	/**
	 * @param first  CRC of the first bytes
	 * @param second CRC of the bytes that follow
	 * @param length how many bytes follow
	 * @return CRC of them all
	 */
	static int join(int first, int second, long length) {
		int shift = ONE;
		// Eight bits a byte: the powers begin at x⁸. They come again after 2³² - 1, so that 32 of them are enough.
		for (int n = 3; length > 0; n++, length >>>= 1) {
			if ((length & 1) != 0) {
				shift = times(shift, POWERS[n & 31]);
			}
		}
		return times(shift, first) ^ second;
	}

	private static int times(int a, int b) {
		int product = 0;
		for (; a != 0; a <<= 1) {
			if (a < 0) {
				product ^= b;
			}
			b = (b & 1) == 0 ? b >>> 1 : b >>> 1 ^ POLYNOMIAL;
		}
		return product;
	}
}
