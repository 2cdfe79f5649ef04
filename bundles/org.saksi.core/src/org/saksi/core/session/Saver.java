package org.saksi.core.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.Ids;
import org.saksi.core.journal.Journal;
import org.saksi.core.journal.JournalEntry.Kind;
import org.saksi.core.files.Layout;
import org.saksi.core.xmi.ModelFiles;

/** Writes files, each atomically, in step with the journal. */
final class Saver {

	/** The bytes of a document at one moment. */
	record Frozen(Document document, byte[] bytes, String hash) {
	}

	private final SessionHost host;
	private final Documents documents;
	private final FileStore files;
	private final ReentrantLock lock;
	private final Object writing = new Object();
	private final Consumer<Document> reloaded;

	Saver(SessionHost host, Documents documents, ReentrantLock lock, Consumer<Document> reloaded) {
		this.reloaded = reloaded;
		this.host = host;
		this.documents = documents;
		this.lock = lock;
		files = host.options().files();
	}

	/** Takes the files as they are now. On the thread that changes the models. */
	List<Frozen> freeze(List<Document> dirty) throws CorpusException {
		lock.lock();
		try {
			checkCorpusIsThere();
			List<Frozen> frozen = new ArrayList<>(dirty.size());
			for (Document document : dirty) {
				host.checkWritable(document.file());
				host.locks().acquire(document.file());
				if (documents.refresh(document)) {
					reloaded.accept(document);
				}
				byte[] bytes = ModelFiles.write(document.resource);
				String hash = Ids.sha256(bytes);
				host.journal().about(Kind.SAVING, document.file(), hash);
				frozen.add(new Frozen(document, bytes, hash));
			}
			return frozen;
		} finally {
			lock.unlock();
		}
	}

	/** A folder that is gone is not made anew: it may be a drive that was taken off. */
	private void checkCorpusIsThere() throws CorpusException {
		try {
			if (files.stamp(host.root().resolve(Layout.CORPUS)) == null) {
				throw new CorpusException(Messages.Documents_gone, host.root(), 0, null);
			}
		} catch (IOException e) {
			throw Documents.cannotWrite(host.root(), e);
		}
	}

	/** Writes what was frozen; on any thread. */
	void write(List<Frozen> frozen, IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, frozen.size() + 1);
		Journal journal = host.journal();
		synchronized (writing) {
			try {
				journal.flush();
			} catch (IOException e) {
				// the file itself is what counts now; the listener was told that the journal cannot be written
			}
			progress.worked(1);
			for (Frozen each : frozen) {
				try {
					AtomicFiles.write(files, each.document().path(), each.bytes());
				} catch (IOException e) {
					throw Documents.cannotWrite(each.document().path(), e);
				}
				done(each.document(), each.hash());
				progress.worked(1);
			}
		}
	}

	/** The document is on disk with this hash. */
	void done(Document document, String hash) {
		lock.lock();
		try {
			Journal journal = host.journal();
			journal.about(Kind.SAVED, document.file(), hash);
			journal.dropBase(document.diskHash);
			document.diskHash = hash;
			if (!document.kind().isLinear() || document.kind() == Document.Kind.ARTICLE) {
				host.locks().release(document.file());
			}
			host.saved(document);
		} finally {
			lock.unlock();
		}
	}
}
