package org.saksi.formats.uima.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.Set;

import org.apache.commons.compress.compressors.snappy.FramedSnappyCompressorInputStream;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.CASCompleteSerializer;
import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.CASMgrSerializer;
import org.apache.uima.cas.impl.CASSerializer;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.cas.impl.TypeSystemImpl;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.formats.uima.CasJson;

/**
 * Annotations in the form in which INCEpTION and WebAnno keep them: UIMA's {@code CASCompleteSerializer}, written by Java's serialization, in newer
 * versions within framed Snappy. Of classes only those of this form are made, and what the lengths in it say is checked before UIMA believes it.
 */
final class SerializedCas {

	/** Of files in this form. */
	static final String EXTENSION = "ser";

	private static final int MAX_BYTES = 64 << 20;
	private static final int MAX_DEPTH = 8;
	private static final int MAX_STRINGS = 4_000_000;
	private static final int MAX_TYPES = 20_000;
	private static final byte[] SNAPPY = { (byte) 0xff, 6, 0, 0, 's', 'N', 'a', 'P', 'p', 'Y' };
	private static final Set<Class<?>> CLASSES = Set.of(CASCompleteSerializer.class, CASMgrSerializer.class, CASSerializer.class, String.class);
	/** Of an array, at its place in the heap: the type, the length, then the elements or where they are. */
	private static final int LENGTH = 1;

	private SerializedCas() {
	}

	/**
	 * @return the same as UIMA CAS JSON
	 * @throws CorpusException if it is damaged or something else
	 */
	static byte[] json(byte[] bytes) throws CorpusException {
		try {
			CASCompleteSerializer read = read(bytes);
			CASMgrSerializer types = read.getCASMgrSerializer();
			if (types == null || read.getCASSerializer() == null || types.typeNames.length > MAX_TYPES || types.featureNames.length > MAX_TYPES) {
				throw new CorpusException(NLS.bind(Messages.SerializedCas_damaged, types == null ? "" : types.typeNames.length));
			}
			CASImpl cas = (CASImpl) CasCreationUtils.createCas();
			check(read.getCASSerializer(), cas.getBinaryCasSerDes().setupCasFromCasMgrSerializer(types).getTypeSystemImpl());
			cas.getBinaryCasSerDes().reinit(read);
			ByteArrayOutputStream json = new ByteArrayOutputStream();
			CasJson.write(cas.getCurrentView(), json);
			return json.toByteArray();
		} catch (IOException | ClassNotFoundException | ResourceInitializationException | RuntimeException e) {
			throw new CorpusException(NLS.bind(Messages.SerializedCas_damaged, e.toString()), e);
		}
	}

	private static CASCompleteSerializer read(byte[] bytes) throws IOException, ClassNotFoundException {
		InputStream plain = new ByteArrayInputStream(bytes);
		if (bytes.length >= SNAPPY.length && Arrays.equals(bytes, 0, SNAPPY.length, SNAPPY, 0, SNAPPY.length)) {
			plain = new FramedSnappyCompressorInputStream(plain);
		}
		try (ObjectInputStream in = new ObjectInputStream(plain)) {
			in.setObjectInputFilter(SerializedCas::filter);
			return (CASCompleteSerializer) in.readObject();
		}
	}

	private static ObjectInputFilter.Status filter(ObjectInputFilter.FilterInfo info) {
		if (info.streamBytes() > MAX_BYTES || info.depth() > MAX_DEPTH || info.references() > MAX_STRINGS || info.arrayLength() > MAX_BYTES / Integer.BYTES) {
			return ObjectInputFilter.Status.REJECTED;
		}
		Class<?> type = info.serialClass();
		while (type != null && type.isArray()) {
			type = type.getComponentType();
		}
		return type == null || type.isPrimitive() || CLASSES.contains(type) ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
	}

	/** Goes through the heap as UIMA does, and refuses lengths and numbers of texts that would have it reserve more than there is. */
	private static void check(CASSerializer cas, TypeSystemImpl types) throws CorpusException {
		int[] heap = cas.heapArray;
		cas.heapMetaData = null; // how much was reserved where it was written
		int most = Math.max(Math.max(heap.length, length(cas.byteHeapArray)), Math.max(length(cas.shortHeapArray), length(cas.longHeapArray)));
		Type texts = types.getType("uima.cas.Sofa");
		for (int i = 1; i < heap.length;) {
			TypeImpl type = types.getTypeForCode(heap[i]);
			int length = type.isArray() ? heap[i + LENGTH] : 0;
			int number = type.equals(texts) ? heap[i + 1 + types.getFeatureByFullName("uima.cas.Sofa:sofaNum").getOffset()] : 0;
			if (length < 0 || length > most || number < 0 || number > heap.length) {
				throw new CorpusException(NLS.bind(Messages.SerializedCas_damaged, type.getName() + ", " + Math.max(length, number)));
			}
			i += type.isArray() ? type.getFsSpaceReq(length) : type.getFsSpaceReq();
		}
	}

	private static int length(Object array) {
		return array == null ? 0 : java.lang.reflect.Array.getLength(array);
	}
}
