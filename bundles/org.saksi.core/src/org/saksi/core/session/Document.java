package org.saksi.core.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.emf.ecore.EClass;
import org.saksi.core.anchor.CarriedSpans;
import org.saksi.core.journal.ChangeRecorder;
import org.saksi.core.xmi.ModelResource;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.base.Versioned;
import org.saksi.model.corpus.CorpusPackage;
import org.saksi.model.marks.MarksPackage;
import org.saksi.model.registry.RegistryPackage;
import org.saksi.model.scheme.SchemePackage;

/** A file of the corpus that is in memory, with the hash of what is on disk. */
public final class Document {

	/** What a file holds. */
	public enum Kind {
		/** The corpus record. */
		CORPUS(CorpusPackage.Literals.CORPUS, false),
		/** The scheme. */
		SCHEME(SchemePackage.Literals.SCHEME, false),
		/** The registry of one annotator. */
		REGISTRY(RegistryPackage.Literals.REGISTRY, false),
		/** An article. */
		ARTICLE(ArticlePackage.Literals.ARTICLE, true),
		/** A layer. */
		LAYER(MarksPackage.Literals.LAYER, true);

		private final EClass type;
		private final boolean linear;

		Kind(EClass type, boolean linear) {
			this.type = type;
			this.linear = linear;
		}

		/** @return the class of the root */
		public EClass type() {
			return type;
		}

		/** @return whether gestures are undone in the reverse of their order; else in any order that fits */
		boolean isLinear() {
			return linear;
		}
	}

	private final String file;
	private final Path path;
	private final Kind kind;
	private final IUndoContext context;
	ModelResource resource;
	String diskHash;
	ChangeRecorder recorder;
	int users;
	String besideHash;
	final CarriedSpans carried = new CarriedSpans();
	/** What people should know, until a session takes it. */
	final List<String> notices = new ArrayList<>();

	Document(String file, Path path, Kind kind, ModelResource resource, String diskHash) {
		this.file = file;
		this.path = path;
		this.kind = kind;
		this.resource = resource;
		this.diskHash = diskHash;
		context = new ObjectUndoContext(this, file);
	}

	/** @return the file, relative to the corpus, with {@code /} */
	public String file() {
		return file;
	}

	/** @return the file */
	public Path path() {
		return path;
	}

	/** @return what the file holds */
	public Kind kind() {
		return kind;
	}

	/** @return the root object; another one after the file was read again */
	public Versioned root() {
		return (Versioned) resource.getContents().get(0);
	}

	/** @return the root object */
	public <T> T root(Class<T> type) {
		return type.cast(root());
	}

	/** @return SHA-256 of the file as it was read or written last; {@code ""} if there was none */
	public String diskHash() {
		return diskHash;
	}

	IUndoContext context() {
		return context;
	}

	boolean isActive() {
		return recorder != null;
	}
}
