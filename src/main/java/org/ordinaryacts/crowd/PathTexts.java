package org.ordinaryacts.crowd;

import org.ordinaryacts.world.Text;

/**
 * The words of simulated people's stories, in both languages; {@code {0}} is the given name, {@code {1}} what differs
 * from person to person.
 */
final class PathTexts {
    static final Text BEFORE = new Text(
            "This person does not exist: a rule made them from a seed and a number. The flows are those that the sources document. That this happens to this person, and how often such things happen, we made up: it is illustrative. You can stop at any step, or only watch.",
            "Esta persona no existe: la hizo una regla a partir de una semilla y un número. Los flujos son los que documentan las fuentes. Que esto le pase a esta persona, y cada cuánto pasan cosas así, lo inventamos: es ilustrativo. Se puede parar en cualquier paso o solo mirar.");
    static final Text AFTER = new Text(
            "Keep using services. Nothing here is a reason to go without a license, a clinic or a claim. What can change is the rule: who may see and mend a record, what has to be checked before a request is issued, and how alike two records must be.",
            "Siga usando los servicios. Nada de esto es motivo para quedarse sin licencia, sin clínica o sin compensación. Lo que sí puede cambiar es la regla: quién puede ver y corregir un registro, qué hay que comprobar antes de emitir una solicitud y cuánto deben parecerse dos registros.");
    static final Text CORRECTION = new Text(
            "Whoever may see a record can have it mended. A wrong or old one would then live less long; the name check would come upon it less often.",
            "Quien puede ver un registro puede pedir que se corrija. Uno equivocado o viejo duraría entonces menos, y la revisión de nombres daría menos veces con él.");
    static final Text VERIFICATION = new Text(
            "Somebody would check the facts before a request is issued. The records would stay as they are; a request that rests on a wrong one would more often not be issued.",
            "Alguien comprobaría los hechos antes de emitir una solicitud. Los registros quedarían como están; una solicitud basada en uno equivocado se emitiría menos veces.");

    private PathTexts() {
    }

    /** What a step is called, and what happens in it. */
    record Told(Text title, Text text) {
        /** With the blanks filled. */
        Told with(Text... values) {
            return new Told(filled(title, values), filled(text, values));
        }
    }

    /** A text with its blanks filled. */
    static Text filled(Text text, Text... values) {
        String en = text.en();
        String es = text.es();
        for (int i = 0; i < values.length; i++) {
            en = en.replace("{" + i + "}", values[i].en());
            es = es.replace("{" + i + "}", values[i].es());
        }
        return new Text(en, es);
    }

    private static Told told(String titleEn, String titleEs, String en, String es) {
        return new Told(new Text(titleEn, titleEs), new Text(en, es));
    }

    /** What a starting record is. */
    static Text start(String record) {
        return switch (record) {
            case "broker-file" -> new Text(
                    "Companies that sell data have a name and an address of {0}. That they have one of this person is our assumption.",
                    "Las empresas que venden datos tienen un nombre y una dirección de {0}. Que tengan los de esta persona lo suponemos nosotros.");
            case "page" -> new Text("{0} has a page on social media. We assume it.",
                    "{0} tiene una página en redes sociales. Lo suponemos nosotros.");
            case "index-file" -> new Text(
                    "A file lies in an index of immigration status. {1} We made it up.",
                    "En un índice de estatus migratorio hay un archivo. {1} Lo inventamos.");
            case "background" -> new Text(
                    "A record that the center can look at names a birthplace: {1}. {2} We made it up.",
                    "Un registro que el centro puede mirar dice un lugar de nacimiento: {1}. {2} Lo inventamos.");
            default -> throw new IllegalArgumentException(record);
        };
    }

    /** What happens in a step. */
    static Told step(String step) {
        return switch (step) {
            case "renew" -> told("{0} renews a driver’s license", "{0} renueva la licencia de manejar",
                    "At the counter the state agency writes down a name, an address and a new photo. It is a morning like any other, and nothing has left the agency.",
                    "En la ventanilla, la agencia estatal anota un nombre, una dirección y una foto nueva. Es una mañana como cualquiera, y nada ha salido de la agencia.");
            case "renew-ask" -> told("NCATC asks for the address", "NCATC pide la dirección",
                    "Weeks later an analyst looks up a name. The state agency’s file answers with the address from the renewal. Nobody at the counter sent anything.",
                    "Semanas después, en un centro de análisis se busca un nombre. El archivo de la agencia estatal responde con la dirección de la renovación. En la ventanilla nadie envió nada.");
            case "renew-photo" -> told("NCATC asks for the photo", "NCATC pide la foto",
                    "The analyst asks once more, and the new photo comes as well.",
                    "Se vuelve a preguntar, y llega también la foto nueva.");
            case "renew-nlets" -> told("The same address, by another way", "La misma dirección, por otro camino",
                    "Another question goes through Nlets, a network that passes on and holds nothing. The same address comes back. Two ways now lead to one record.",
                    "Otra pregunta pasa por Nlets, una red que transmite y no guarda nada. Vuelve la misma dirección. Ahora dos caminos llevan a un solo registro.");
            case "renew-perc" -> told("PERC asks for the license", "PERC pide la licencia",
                    "A second center asks the state agency for itself and gets the license and the address.",
                    "Un segundo centro le pregunta por su cuenta a la agencia estatal y recibe la licencia y la dirección.");
            case "renew-answer" -> told("PERC passes the license on", "PERC pasa la licencia",
                    "PERC sends what it got to a field office: the address and the license.",
                    "PERC envía lo que recibió a una oficina local de ICE: la dirección y la licencia.");
            case "renew-lead" -> told("The address becomes a lead", "La dirección se vuelve una pista",
                    "NCATC sends the name and the address to a field office as a lead. The agency that wrote them down is not told.",
                    "NCATC envía el nombre y la dirección a una oficina local de ICE como pista. A la agencia que los anotó no se le avisa.");
            case "claim" -> told("{0} files for workers’ compensation", "{0} pide compensación laboral",
                    "After an injury at work a form asks for a name and an address. The state database keeps both, so that the claim can be paid.",
                    "Después de una lesión en el trabajo, un formulario pide nombre y dirección. La base de datos del estado guarda ambos para poder pagar la compensación.");
            case "claim-ask" -> told("NCATC asks the claims database", "NCATC le pregunta a la base de compensación",
                    "Somebody at NCATC asks, and the claims database answers with the name and the address from the form.",
                    "Alguien en NCATC pregunta, y la base de compensación responde con el nombre y la dirección del formulario.");
            case "claim-brokers" -> told("NCATC asks data brokers", "NCATC les pregunta a empresas que venden datos",
                    "The same question goes to companies that sell data. They have an address too, gathered elsewhere.",
                    "La misma pregunta va a empresas que venden datos (data brokers). También tienen una dirección, reunida en otra parte.");
            case "claim-perc" -> told("PERC asks data brokers as well", "PERC también les pregunta",
                    "A second center asks the same companies for the address.",
                    "Un segundo centro les pide la dirección a las mismas empresas.");
            case "claim-answer" -> told("PERC passes the address on", "PERC pasa la dirección",
                    "PERC sends the address to a field office.", "PERC envía la dirección a una oficina local de ICE.");
            case "claim-lead" -> told("The claim’s address becomes a lead",
                    "La dirección de la compensación se vuelve una pista",
                    "NCATC sends the name and the address to a field office. The claim itself goes on as before.",
                    "NCATC envía el nombre y la dirección a una oficina local de ICE. La solicitud de compensación sigue su camino como antes.");
            case "check-in" -> told("{0} checks in at a shop", "{0} publica que está en una tienda",
                    "A tap on a phone posts the name of a shop. The social media company keeps the post.",
                    "Un toque en el teléfono publica el nombre de una tienda. La empresa de la red social guarda la publicación.");
            case "check-watch" -> told("A field office looks at the page", "Una oficina local mira la página",
                    "Somebody at a field office opens the page and reads the post.",
                    "Alguien en una oficina local de ICE abre la página y lee la publicación.");
            case "check-search" -> told("PERC searches the page", "PERC revisa la página",
                    "PERC searches social media and keeps what the page says and the post.",
                    "PERC busca en redes sociales y guarda lo que dice la página y la publicación.");
            case "check-answer" -> told("PERC passes on what the page says", "PERC pasa lo que dice la página",
                    "PERC sends what it found on the page to a field office.",
                    "PERC envía a una oficina local de ICE lo que encontró en la página.");
            case "check-brokers" -> told("PERC asks data brokers for an address",
                    "PERC les pide una dirección a empresas que venden datos",
                    "The page has no address. Companies that sell data have one, and they answer.",
                    "La página no tiene dirección. Las empresas que venden datos (data brokers) tienen una, y responden.");
            case "check-address" -> told("PERC passes that address on", "PERC pasa esa dirección",
                    "PERC sends the address to a field office.", "PERC envía la dirección a una oficina local de ICE.");
            case "book" -> told("{0} is booked into a local jail", "{0} pasa por el registro de ingreso de una cárcel",
                    "The jail writes down a name and takes fingerprints. They are sent to the FBI, and from there on to IDENT by themselves. They play no part in what follows: it begins with a name.",
                    "La cárcel anota un nombre y toma las huellas digitales. Se envían al FBI, y de ahí siguen a IDENT de forma automática. En lo que sigue no cuentan: todo empieza con un nombre.");
            case "inquire" -> told("The name goes to LESC", "El nombre va a LESC",
                    "What was typed is sent to LESC, a center that answers questions about status: a name and a day of birth, and no fingerprints.",
                    "Lo que se escribió se envía a LESC, un centro que responde preguntas sobre estatus: un nombre y una fecha de nacimiento, sin huellas digitales.");
            case "ask-index" -> told("An index answers with a file", "Un índice responde con un archivo",
                    "LESC asks an index of immigration status. Of the files that come up, the one most like what was typed is taken. {1}",
                    "LESC le pregunta a un índice de estatus migratorio. De los archivos que aparecen se toma el que más se parece a lo que se escribió. {1}");
            case "forward" -> told("LESC passes it on to PERC", "LESC lo pasa a PERC",
                    "What LESC found goes to PERC, a center that writes requests. PERC sees what the records say. It does not see the person.",
                    "Lo que encontró LESC pasa a PERC, un centro que escribe solicitudes. PERC ve lo que dicen los registros. No ve a la persona.");
            case "write-request" -> told("PERC writes a request", "PERC escribe una solicitud",
                    "A new record is made: a name and a request. {1}",
                    "Nace un registro nuevo: un nombre y una solicitud de retención (detainer). {1}");
            case "send-request" -> told("The request reaches the jail", "La solicitud llega a la cárcel",
                    "The jail gets a name and a request. What it rests on does not come with it.",
                    "La cárcel recibe un nombre y una solicitud. Aquello en que se basa no llega con ella.");
            case "verify" -> told("Somebody checks the facts first", "Alguien comprueba primero los hechos",
                    "Before a request is written, somebody at PERC checks the facts with {0}: other papers, another office, a question. The record does not hold. Nothing is issued.",
                    "Antes de escribir una solicitud, alguien en PERC comprueba los hechos sobre {0}: otros papeles, otra oficina, una pregunta. El registro no se sostiene. No se emite nada.");
            default -> throw new IllegalArgumentException(step);
        };
    }

    // ---- what depends on what the check came upon --------------------------------------------------------------

    static Told typed(boolean slip) {
        return slip
                ? told("Somebody types the name, with a slip", "Alguien escribe el nombre, con un error",
                        "An officer types a name and a day of birth for a name check. A key goes wrong. On the screen it says {1}. In truth it is {2}.",
                        "Para revisar el nombre, alguien de la policía escribe nombre y fecha de nacimiento. Una tecla sale mal. En la pantalla dice {1}. En verdad es {2}.")
                : told("Somebody types the name", "Alguien escribe el nombre",
                        "An officer types a name and a day of birth for a name check: {1}.",
                        "Para revisar el nombre, alguien de la policía escribe nombre y fecha de nacimiento: {1}.");
    }

    static Told match(boolean own) {
        return own
                ? told("The file is taken for {0}’s", "El archivo se toma por el de {0}",
                        "What was typed and the file are held side by side. They are alike enough, and they are of one person: {1} of match weight, where {2} would do.",
                        "Lo escrito y el archivo se ponen lado a lado. Se parecen lo suficiente, y son de una misma persona: {1} de peso de coincidencia, y bastaban {2}.")
                : told("Somebody else’s file is taken for {0}’s", "El archivo de otra persona se toma por el de {0}",
                        "What was typed and the file are held side by side. They are alike enough, {1} of match weight where {2} would do. But the file is about {3}, somebody else.",
                        "Lo escrito y el archivo se ponen lado a lado. Se parecen lo suficiente: {1} de peso de coincidencia, y bastaban {2}. Pero el archivo es de otra persona, {3}.");
    }

    static Told looked(boolean missed, boolean abroad) {
        Told missing = missed
                ? told("The right file does not come up", "El archivo correcto no aparece",
                        "LESC looks in the index. {0} has a file there, but what was typed is not like it enough. It looks as if there were none.",
                        "LESC busca en el índice. {0} tiene ahí un archivo, pero lo que se escribió no se le parece lo suficiente. Es como si no hubiera ninguno.")
                : told("No file comes up", "No aparece ningún archivo",
                        "LESC looks in the index of immigration status, and no file is like enough what was typed.",
                        "LESC busca en el índice de estatus migratorio, y ningún archivo se parece lo suficiente a lo que se escribió.");
        Text more = abroad
                ? new Text(" Another record says born abroad. Nothing that was found contradicts it.",
                        " Otro registro dice que nació en el extranjero. Nada de lo encontrado lo contradice.")
                : new Text(" A record says born in the United States. That ends the check.",
                        " Un registro dice que nació en Estados Unidos. Ahí termina la revisión.");
        return new Told(missing.title(),
                new Text(missing.text().en() + more.en(), missing.text().es() + more.es()));
    }

    static Told end(boolean request, boolean wrong, boolean missed) {
        if (request) {
            return wrong
                    ? told("A request, and it is wrong", "Una solicitud, y está equivocada",
                            "A request has been issued, and {0} is not subject to deportation: {1}. {2}",
                            "Se emitió una solicitud, y a {0} no se le puede deportar: {1}. {2}")
                    : told("A request", "Una solicitud",
                            "A request has been issued. By the records and in truth, {0} has no status. What follows from it is for people and courts to decide; this model ends here.",
                            "Se emitió una solicitud. Según los registros y en verdad, {0} no tiene estatus. Qué sigue lo deciden personas y tribunales; este modelo termina aquí.");
        }
        return missed
                ? told("No request", "Ninguna solicitud",
                        "No request is issued. The records do not say what is so: {0} has no status. Records can be wrong either way.",
                        "No se emite ninguna solicitud. Los registros no dicen lo que es: {0} no tiene estatus. Los registros pueden equivocarse en ambos sentidos.")
                : told("No request", "Ninguna solicitud", "No request is issued. The records stay where they are.",
                        "No se emite ninguna solicitud. Los registros se quedan donde están.");
    }

    /** Where the error arose, as a sentence. */
    static Text cause(ErrorCause cause) {
        return switch (cause) {
            case OUT_OF_DATE_STATUS -> new Text(
                    "The file still says what was so once; what came later was never entered.",
                    "El archivo dice todavía lo que fue cierto antes; lo que vino después nunca se anotó.");
            case WRONG_BIRTHPLACE -> new Text(
                    "One record has a wrong birthplace, and there was no entry record to find.",
                    "Un registro tiene mal el lugar de nacimiento, y no había un registro de entrada que encontrar.");
            case TWO_PEOPLE_AS_ONE -> new Text("Two people were taken for one.",
                    "A dos personas se las tomó por una sola.");
            case SLIP_OF_THE_PEN -> new Text("A slip in what was typed hid the right file.",
                    "Un error al escribir ocultó el archivo correcto.");
        };
    }
}
