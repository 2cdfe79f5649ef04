package org.saksi.core.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.saksi.core.CorpusException;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.base.BasePackage;
import org.saksi.model.base.Versioned;
import org.saksi.model.corpus.CorpusPackage;
import org.saksi.model.marks.MarksPackage;
import org.saksi.model.registry.RegistryPackage;
import org.saksi.model.scheme.SchemePackage;

/**
 * Reads and writes the XMI files of a corpus. Reading expects hostile input: no DTD, no entities, no other file is opened,
 * nesting is bounded, only our own packages are known. Writing is deterministic: UTF-8, LF, schema order.
 */
public final class ModelFiles {

	/** The version of the file format that this program writes; older ones are migrated, newer ones refused. */
	public static final int VERSION = 2;

	/** The largest file that is read, in bytes. */
	public static final long MAX_SIZE = 256L << 20;

	private static final byte[] HREF = "href".getBytes(StandardCharsets.US_ASCII);
	private static final EPackage.Registry PACKAGES = new EPackageRegistryImpl();
	private static final ExtendedMetaData META_DATA;
	private static final Map<Object, Object> LOAD = new HashMap<>();
	private static final Map<Object, Object> SAVE = new HashMap<>();

	static {
		for (EPackage each : new EPackage[] { BasePackage.eINSTANCE, ArticlePackage.eINSTANCE, CorpusPackage.eINSTANCE,
				MarksPackage.eINSTANCE, RegistryPackage.eINSTANCE, SchemePackage.eINSTANCE }) {
			PACKAGES.put(each.getNsURI(), each);
		}
		META_DATA = new BasicExtendedMetaData(PACKAGES);
		LOAD.put(XMLResource.OPTION_EXTENDED_META_DATA, META_DATA);
		LOAD.put(XMLResource.OPTION_USE_PARSER_POOL, new SafeParserPool());
		LOAD.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		LOAD.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
		SAVE.put(XMLResource.OPTION_EXTENDED_META_DATA, META_DATA);
		SAVE.put(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
		SAVE.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
		SAVE.put(Resource.OPTION_LINE_DELIMITER, "\n");
	}

	private ModelFiles() {
	}

	/** @return a resource that holds {@code root}, stamped with the current version */
	public static ModelResource resource(Versioned root) {
		ModelResource resource = empty("new");
		resource.getContents().add(root);
		root.setVersion(VERSION);
		return resource;
	}

	private static ModelResource empty(String name) {
		ModelResource resource = new ModelResource(URI.createURI("saksi:/" + URI.encodeSegment(name, false)));
		ResourceSetImpl set = new ResourceSetImpl();
		set.setPackageRegistry(PACKAGES);
		set.setURIConverter(new Closed());
		set.getResources().add(resource);
		return resource;
	}

	/**
	 * The bytes of the file that {@code resource} stands for. Same model, same bytes. Characters that XML cannot hold are
	 * written as U+FFFD.
	 */
	public static byte[] write(ModelResource resource) {
		((Versioned) resource.getContents().get(0)).setVersion(VERSION);
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
		try {
			resource.save(out, SAVE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/** The bytes of the file whose root is {@code root}, which need not be in a resource. */
	public static byte[] write(Versioned root) {
		return write(root.eResource() instanceof ModelResource resource ? resource : resource(root));
	}

	/**
	 * Reads a file of the current or an older version.
	 *
	 * @param bytes    what the file holds
	 * @param path     where it is, for messages
	 * @param expected the class of its root
	 * @throws NewerVersionException if a newer program wrote it
	 * @throws CorpusException       if it is damaged or another kind of file; with the line
	 */
	public static ModelResource read(byte[] bytes, Path path, EClass expected) throws CorpusException {
		checkSize(bytes.length, path);
		int version = RootElement.version(bytes, path, expected);
		byte[] current = version == VERSION ? bytes : Migrations.migrate(bytes, version, path);
		ModelResource resource = empty(path == null ? "new" : path.getFileName().toString());
		try {
			resource.load(new ByteArrayInputStream(current), LOAD);
		} catch (IOException | RuntimeException e) {
			throw Problems.unreadable(e, path, expected);
		}
		check(resource, path, expected);
		if (mentions(current, HREF)) {
			refuseProxies(resource, path);
		}
		((Versioned) resource.getContents().get(0)).setVersion(VERSION);
		resource.setModified(false);
		return resource;
	}

	/**
	 * Asked before a file is read into memory.
	 *
	 * @param size in bytes
	 * @throws CorpusException if it is larger than {@link #MAX_SIZE}
	 */
	public static void checkSize(long size, Path path) throws CorpusException {
		if (size > MAX_SIZE) {
			throw new CorpusException(Messages.bind(Messages.ModelFiles_tooLarge, size >> 20, MAX_SIZE >> 20), path, 0, null);
		}
	}

	/** Reads a file and gives its root. */
	public static <T extends EObject> T read(byte[] bytes, Path path, EClass expected, Class<T> type) throws CorpusException {
		return type.cast(read(bytes, path, expected).getContents().get(0));
	}

	private static void check(ModelResource resource, Path path, EClass expected) throws CorpusException {
		if (resource.getContents().size() != 1 || resource.getContents().get(0).eClass() != expected) {
			throw new CorpusException(Messages.bind(Messages.ModelFiles_otherKind, expected.getName()), path, 0, null);
		}
		if (resource.getIDToEObjectMap().size() != resource.getEObjectToIDMap().size()) {
			throw new CorpusException(Messages.ModelFiles_idTwice, path, 0, null);
		}
	}

	private static boolean mentions(byte[] bytes, byte[] word) {
		for (int i = 0; i + word.length <= bytes.length; i++) {
			if (bytes[i] == word[0] && Arrays.equals(bytes, i, i + word.length, word, 0, word.length)) {
				return true;
			}
		}
		return false;
	}

	/** Files refer to each other by ids in strings, never by address. */
	private static void refuseProxies(ModelResource resource, Path path) throws CorpusException {
		for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object.eIsProxy() || object.eCrossReferences().stream().anyMatch(EObject::eIsProxy)) {
				throw new CorpusException(Messages.ModelFiles_address, path, 0, null);
			}
		}
	}

	/** Opens nothing: a file of a corpus never leads to another one. */
	private static final class Closed extends ExtensibleURIConverterImpl {
		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException(uri.toString());
		}
	}
}
