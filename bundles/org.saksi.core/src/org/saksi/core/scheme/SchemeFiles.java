package org.saksi.core.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.model.base.BasePackage;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemePackage;

/**
 * Reads scheme files: XMI of the scheme model, the same form as the {@code scheme.saksi} of a corpus. What is read is
 * checked for sanity, see {@link SchemeCheck}. External entities and document types are refused.
 */
public final class SchemeFiles {

	/** Extension of scheme files that stand alone. */
	public static final String EXTENSION = "saksi-scheme";

	/** The version of the file format that this program writes; older ones back to 1 have the same form. */
	public static final int VERSION = 2;

	private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

	private SchemeFiles() {
	}

	/**
	 * Reads a scheme file.
	 *
	 * @return the scheme, not contained in a resource
	 * @throws CorpusException with path and line if the file cannot be read, is newer than this program, or contradicts itself
	 */
	public static Scheme load(Path file) throws CorpusException {
		try (InputStream in = Files.newInputStream(file)) {
			return load(in, file);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.SchemeFiles_unreadable, reason(e)), file, 0, e);
		}
	}

	/**
	 * Reads a scheme.
	 *
	 * @param in   the content of a scheme file; stays open
	 * @param path what to name in errors
	 * @return the scheme, not contained in a resource
	 * @throws CorpusException with path and line if the content is no scheme, is newer than this program, or contradicts itself
	 */
	public static Scheme load(InputStream in, Path path) throws CorpusException {
		Scheme scheme = parse(in, path);
		if (scheme.getVersion() < 1 || scheme.getVersion() > VERSION) {
			throw new CorpusException(NLS.bind(Messages.SchemeFiles_version, scheme.getVersion(), VERSION), path, 0, null);
		}
		scheme.setVersion(VERSION);
		List<String> problems = SchemeCheck.problems(scheme);
		if (!problems.isEmpty()) {
			throw new CorpusException(String.join("; ", problems), path, 0, null);
		}
		return scheme;
	}

	private static Scheme parse(InputStream in, Path path) throws CorpusException {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(SchemePackage.eNS_URI, SchemePackage.eINSTANCE);
		set.getPackageRegistry().put(BasePackage.eNS_URI, BasePackage.eINSTANCE);
		XMIResource resource = new XMIResourceImpl(URI.createURI("scheme:/" + EXTENSION));
		set.getResources().add(resource);
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE);
		options.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(NO_DTD, Boolean.TRUE));
		try {
			resource.load(in, options);
		} catch (Resource.IOWrappedException e) {
			int line = resource.getErrors().isEmpty() ? 0 : resource.getErrors().get(0).getLine();
			throw new CorpusException(NLS.bind(Messages.SchemeFiles_unreadable, reason(e.getCause())), path, line, e);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.SchemeFiles_unreadable, reason(e)), path, 0, e);
		}
		if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Scheme scheme)) {
			throw new CorpusException(Messages.SchemeFiles_noScheme, path, 0, null);
		}
		resource.getContents().clear();
		return scheme;
	}

	private static String reason(Throwable e) {
		return e == null ? "" : e.getLocalizedMessage() == null ? e.getClass().getSimpleName() : e.getLocalizedMessage();
	}
}
