package org.saksi.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.Layout;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.scheme.Scheme;

/** Makes the folder of a new corpus; the record comes last, so that half a corpus is none. */
final class Creation {

	private final Path root;
	private final FileStore files;

	Creation(Path root, FileStore files) {
		this.root = root;
		this.files = files;
	}

	void create(NewCorpus spec) throws CorpusException {
		try {
			if (!files.list(root).isEmpty()) {
				throw new CorpusException(Messages.CorpusStore_folderUsed, root, 0, null);
			}
			files.createFolders(root);
			for (String folder : new String[] { Layout.REGISTRY, Layout.ARTICLES, Layout.LAYERS, Layout.LOCKS }) {
				files.createFolders(root.resolve(folder));
			}
			Scheme scheme = EcoreUtil.copy(spec.scheme());
			AtomicFiles.write(files, root.resolve(Layout.SCHEME), ModelFiles.write(scheme));
			AtomicFiles.write(files, root.resolve(Layout.CORPUS), ModelFiles.write(record(spec)));
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.CorpusStore_cannotWrite, ModelReader.reason(e)), root, 0, e);
		}
	}

	private static Corpus record(NewCorpus spec) {
		Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
		corpus.setId(UUID.randomUUID().toString());
		corpus.setName(spec.name());
		corpus.setLanguage(spec.language());
		corpus.setDescription(spec.description());
		corpus.setLicence(spec.licence());
		for (String id : spec.annotators()) {
			Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
			annotator.setId(id);
			annotator.setName(spec.names().getOrDefault(id, id));
			corpus.getAnnotators().add(annotator);
		}
		return corpus;
	}
}
