package org.saksi.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.ui.corpora.OpenCorpora;
import org.saksi.ui.corpora.RecentCorpora;
import org.saksi.ui.dialogs.SaveQuestion;
import org.saksi.ui.editor.ArticleEditor;
import org.saksi.ui.editors.ArticleInput;
import org.saksi.ui.editors.ArticleInputFactory;
import org.saksi.ui.editors.PendingArticle;

/** What was open comes back; what is not saved is asked for once. */
class LastSessionTest {

	private static final String OTHER = "jembatan-1-lenterakini";

	@TempDir
	Path folder;

	@Test
	void anEditorWaitsForItsCorpus() throws Exception {
		Path root = folder.resolve("corpus");
		try (Desk desk = new Desk("session", root, SchemeRegistry.get().load("claims"))) {
			desk.run(() -> {
				open(desk, Desk.ARTICLE);
				XMLMemento place = XMLMemento.createWriteRoot("place");
				XMLMemento input = XMLMemento.createWriteRoot("input");
				desk.driver.ui(() -> {
					ArticleEditor editor = (ArticleEditor) Desk.editor();
					editor.sheet().page().select(420, 420);
					((IPersistableEditor) editor).saveState(place);
					editor.getEditorInput().getPersistable().saveState(input);
					Desk.page().closeAllEditors(false);
					return null;
				});
				assertEquals(420, place.getInteger("caret"));
				assertInstanceOf(ArticleInput.class, new ArticleInputFactory().createElement(input));
				OpenCorpora.get().close(desk.store);

				PendingArticle pending = assertInstanceOf(PendingArticle.class, new ArticleInputFactory().createElement(input));
				assertNull(pending.resolve());
				OpenCorpora.get().expect(List.of(root));
				desk.driver.ui(() -> {
					IEditorPart editor = Desk.page().openEditor(pending, ArticleInput.EDITOR_ID);
					((IPersistableEditor) editor).restoreState(place);
					return null;
				});
				Label told = desk.driver.find(Label.class, "org.saksi.ui.waiting.text");
				assertTrue(desk.driver.ui(() -> told.getText().contains(root.toString())));
				assertFalse(desk.driver.ui(() -> Desk.editor().isDirty()));
				desk.picture("waiting");

				OpenCorpora.get().open(root, new NullProgressMonitor());
				desk.driver.waitUntil("the article is there", () -> ((ArticleEditor) Desk.editor()).sheet() != null);
				desk.driver.settle();
				desk.driver.ui(() -> {
					ArticleEditor editor = (ArticleEditor) Desk.editor();
					assertEquals(420, editor.sheet().page().caret());
					assertInstanceOf(ArticleInput.class, editor.getEditorInput());
					assertEquals(pending, editor.getEditorInput());
					Desk.page().closeAllEditors(false);
					return null;
				});
				OpenCorpora.get().close(OpenCorpora.get().find(root));
			});
		}
	}

	@Test
	void aCorpusThatIsGoneIsSaid() throws Exception {
		Path gone = folder.resolve("gone");
		try (Desk desk = new Desk("gone", folder.resolve("there"), SchemeRegistry.get().load("claims"))) {
			desk.run(() -> {
				desk.driver.ui(() -> Desk.page().openEditor(new PendingArticle(gone, "a", "b", "A name"), ArticleInput.EDITOR_ID));
				Label told = desk.driver.find(Label.class, "org.saksi.ui.waiting.text");
				assertTrue(desk.driver.ui(() -> told.getText().contains(gone.toString())));
				assertNotNull(desk.driver.find(Composite.class, "org.saksi.ui.waiting"));
				assertEquals("A name", desk.driver.ui(() -> Desk.editor().getTitle()));
				desk.picture("gone");
			});
		}
	}

	@Test
	void theSchemeEditorWaitsForItsCorpus() throws Exception {
		Path root = folder.resolve("scheme");
		try (Desk desk = new Desk("scheme-session", root, SchemeRegistry.get().load("claims"))) {
			desk.run(() -> {
				desk.driver.press("ctrl+alt+s");
				desk.driver.waitUntil("the scheme editor is open", () -> Desk.editor() != null);
				String editorId = desk.driver.ui(() -> Desk.editor().getSite().getId());
				XMLMemento memento = XMLMemento.createWriteRoot("input");
				IPersistableElement written = desk.driver.ui(() -> Desk.editor().getEditorInput().getPersistable());
				written.saveState(memento);
				desk.driver.ui(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
						.executeCommand("org.saksi.ui.corpus.close", null));
				assertEquals(0, desk.driver.ui(() -> Desk.page().getEditorReferences().length), "it is closed with its corpus");

				IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(written.getFactoryId());
				IEditorInput pending = assertInstanceOf(IEditorInput.class, factory.createElement(memento));
				OpenCorpora.get().expect(List.of(root));
				desk.driver.ui(() -> Desk.page().openEditor(pending, editorId));
				Label told = desk.driver.find(Label.class, "org.saksi.ui.waiting.text");
				assertTrue(desk.driver.ui(() -> told.getText().contains(root.toString())));
				desk.picture("waiting");

				OpenCorpora.get().open(root, new NullProgressMonitor());
				desk.driver.waitUntil("the scheme is there", () -> told.isDisposed());
				Tree tree = desk.driver.find(Tree.class, "scheme.tree");
				assertTrue(desk.driver.ui(() -> tree.getItemCount() > 0));
				desk.driver.press("ctrl+alt+s");
				desk.driver.settle();
				assertEquals(1, desk.driver.ui(() -> Desk.page().getEditorReferences().length), "it is the editor of this scheme");
				desk.driver.ui(() -> Desk.page().closeAllEditors(false));
				OpenCorpora.get().close(OpenCorpora.get().find(root));
			});
		}
	}

	@Test
	void closingAllAsksOnce() throws Exception {
		try (Desk desk = new Desk("closing", folder.resolve("closing"), SchemeRegistry.get().load("claims"))) {
			desk.run(() -> {
				for (String article : new String[] { Desk.ARTICLE, OTHER }) {
					open(desk, article);
					desk.waitForText();
					desk.driver.press("d");
					desk.driver.waitUntil("changed", () -> Desk.editor().isDirty());
				}
				desk.driver.press("ctrl+shift+w");
				Table list = desk.driver.find(Table.class, SaveQuestion.LIST_ID);
				assertEquals(2, desk.driver.ui(list::getItemCount));
				desk.picture("question");
				desk.driver.click(desk.driver.find(Button.class, SaveQuestion.CANCEL_ID));
				desk.driver.waitUntil("closed", list::isDisposed);
				assertEquals(2, desk.driver.ui(() -> Desk.page().getDirtyEditors().length));

				desk.driver.press("ctrl+shift+w");
				Table again = desk.driver.find(Table.class, SaveQuestion.LIST_ID);
				desk.driver.ui(() -> {
					again.getItem(1).setChecked(false);
					return null;
				});
				desk.driver.click(desk.driver.find(Button.class, SaveQuestion.SAVE_ID));
				desk.driver.waitUntil("all are closed", () -> Desk.page().getEditorReferences().length == 0);
				assertEquals(1, Stream.of(Desk.ARTICLE, OTHER)
						.filter(article -> desk.store.annotators(article).contains(Desk.ANNOTATOR)).count());
				assertEquals(Set.of(), desk.store.unsavedArticles());
			});
		}
	}

	@Test
	void oneEditorIsAskedForInOurWords() throws Exception {
		try (Desk desk = new Desk("one", folder.resolve("one"), SchemeRegistry.get().load("claims"))) {
			desk.run(() -> {
				open(desk, Desk.ARTICLE);
				desk.waitForText();
				desk.driver.press("d");
				desk.driver.waitUntil("changed", () -> Desk.editor().isDirty());
				desk.driver.press("ctrl+w");
				desk.driver.click(desk.driver.find(Button.class, SaveQuestion.DISCARD_ID));
				desk.driver.waitUntil("closed", () -> Desk.page().getEditorReferences().length == 0);
				assertEquals(Set.of(), desk.store.unsavedArticles());
			});
		}
	}

	@Test
	void whatWasOpenIsRemembered() throws Exception {
		Path root = folder.resolve("recent");
		try (Desk desk = new Desk("recent", root, SchemeRegistry.get().load("claims"))) {
			assertEquals(new RecentCorpora.Recent(desk.store.root(), desk.store.corpus().getName()), RecentCorpora.all().get(0));
		}
		RecentCorpora.remove(root);
		assertTrue(RecentCorpora.all().stream().noneMatch(recent -> recent.folder().equals(root)));
	}

	private static void open(Desk desk, String article) {
		desk.driver.ui(() -> Desk.page().openEditor(new ArticleInput(desk.store, article, Desk.ANNOTATOR), ArticleInput.EDITOR_ID));
		desk.driver.settle();
	}
}
