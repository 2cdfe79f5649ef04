package org.saksi.core.xmi;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.saksi.core.text.Magnitude;

/**
 * The resource of one file of a corpus. Every object but map entries has a random {@code xmi:id} that it keeps for life,
 * also while it is removed and brought back; the same model gives the same bytes.
 */
public final class ModelResource extends XMIResourceImpl {

	private static final char[] DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-abcdefghijklmnopqrstuvwxyz_".toCharArray();
	private static final int ID_LENGTH = 11;
	private static final SplittableRandom RANDOM = new SplittableRandom(new SecureRandom().nextLong());

	private final Map<String, Removed> removed = new HashMap<>();
	private final ReferenceQueue<EObject> collected = new ReferenceQueue<>();

	/** An object that was removed, as long as something refers to it. */
	private static final class Removed extends WeakReference<EObject> {
		private final String id;

		Removed(String id, EObject object, ReferenceQueue<EObject> queue) {
			super(object, queue);
			this.id = id;
		}
	}

	ModelResource(URI uri) {
		super(uri);
	}

	/** @return the object of this {@code xmi:id} in the file, or {@code null} */
	public EObject object(String xmiId) {
		return xmiId == null ? null : getIDToEObjectMap().get(xmiId);
	}

	/** @return the object of this {@code xmi:id} that was in the file once and is still referred to, or {@code null} */
	public EObject removedObject(String xmiId) {
		Removed reference = removed.get(xmiId);
		return reference == null ? null : reference.get();
	}

	/** @return the {@code xmi:id} of an object that is or was in a file; {@code null} for map entries and strangers */
	public static String idOf(EObject object) {
		if (object instanceof Map.Entry) {
			return null;
		}
		if (object.eResource() instanceof XMLResource resource) {
			return resource.getID(object);
		}
		return DETACHED_EOBJECT_TO_ID_MAP.get(object);
	}

	/** As {@link #idOf}; an object that was in no file yet gets the id that it will have there. */
	public static String idFor(EObject object) {
		String id = idOf(object);
		if (id == null && !(object instanceof Map.Entry) && object.eResource() == null) {
			id = randomId();
			reserveId(object, id);
		}
		return id;
	}

	/** Gives an object that is in no file the {@code xmi:id} that it will have there. */
	public static void reserveId(EObject object, String xmiId) {
		DETACHED_EOBJECT_TO_ID_MAP.put(object, xmiId);
	}

	@Override
	protected boolean useUUIDs() {
		return true;
	}

	@Override
	public void setID(EObject object, String id) {
		if (!(object instanceof Map.Entry)) {
			super.setID(object, id);
		}
	}

	@Override
	protected void attachedHelper(EObject object) {
		if (!(object instanceof Map.Entry) && getID(object) == null) {
			String id = DETACHED_EOBJECT_TO_ID_MAP.get(object);
			setID(object, id == null ? newId() : id);
		}
		super.attachedHelper(object);
	}

	@Override
	protected void detachedHelper(EObject object) {
		String id = object instanceof Map.Entry ? null : getID(object);
		if (id != null) {
			for (Reference<?> gone = collected.poll(); gone != null; gone = collected.poll()) {
				removed.remove(((Removed) gone).id, gone);
			}
			removed.put(id, new Removed(id, object, collected));
		}
		super.detachedHelper(object);
	}

	private String newId() {
		String id;
		do {
			id = randomId();
		} while (getIDToEObjectMap().containsKey(id) || removed.containsKey(id));
		return id;
	}

	private static String randomId() {
		long bits;
		synchronized (RANDOM) {
			bits = RANDOM.nextLong();
		}
		char[] id = new char[ID_LENGTH];
		id[0] = '_';
		for (int i = 1; i < ID_LENGTH; i++) {
			id[i] = DIGITS[(int) (bits & 63)];
			bits >>>= 6;
		}
		return new String(id);
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new XMIHelperImpl(this) {
			@Override
			protected Object createFromString(EFactory factory, EDataType type, String value) {
				if (type == EcorePackage.Literals.EBIG_DECIMAL && Magnitude.parse(value.strip()) == null) {
					throw new NumberFormatException(Messages.bind(Messages.ModelFiles_number, Magnitude.MAX_DIGITS));
				}
				return super.createFromString(factory, type, value);
			}
		};
	}

	@Override
	protected XMLSave createXMLSave() {
		return new Save(this);
	}

	/** Writes LF and replaces what XML cannot hold, so that a save never fails for a character. */
	private static final class Save extends XMISaveImpl {

		Save(ModelResource resource) {
			super(resource.createXMLHelper());
		}

		@Override
		protected void init(XMLResource resource, Map<?, ?> options) {
			super.init(resource, options);
			escape = new CleanEscape();
			escape.setMappingLimit(0x10FFFF);
			escape.setLineFeed("\n");
		}

		private static final class CleanEscape extends Escape {

			@Override
			public String convert(String text) {
				return super.convert(XmlText.clean(text));
			}

			@Override
			public String convertText(String text) {
				return super.convertText(XmlText.clean(text));
			}
		}
	}
}
