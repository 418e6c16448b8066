import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SectionBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Interaction, Message } from 'discord.js';

const question = { name: 'question', description: 'what to ask', required: true } as const;
/** The small bot's commands. */
export const COMMANDS = [
  { name: 'ping', description: 'answers at once' },
  { name: 'slow', description: 'answers after thinking' },
  { name: 'panel', description: 'shows buttons and a menu' },
  { name: 'form', description: 'opens a modal' },
  { name: 'silent', description: 'never answers' },
  {
    name: 'ask',
    description: 'repeats a question',
    options: [
      {
        ...question,
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
        max_length: 50,
      },
    ],
  },
  {
    name: 'admin',
    description: 'for editors only',
    default_member_permissions: '32',
    contexts: [0],
    options: [
      { type: ApplicationCommandOptionType.Subcommand, name: 'reload', description: 'reloads' },
    ],
  },
  { name: 'Quote', type: ApplicationCommandType.Message },
  { name: 'Who', type: ApplicationCommandType.User },
];

const button = (id: string, label: string): ButtonBuilder =>
  new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary);

function panel(text: string): ContainerBuilder {
  const link = new ButtonBuilder()
    .setStyle(ButtonStyle.Link)
    .setLabel('Source')
    .setURL('https://example.org/Köln');
  const menu = new StringSelectMenuBuilder()
    .setCustomId('menu')
    .addOptions({ label: 'First', value: 'first' }, { label: 'Second', value: 'second' });
  return new ContainerBuilder()
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(text))
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents(new TextDisplayBuilder().setContent('> an excerpt'))
        .setButtonAccessory(link),
    )
    .addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        button('more', 'More'),
        button('whisper', 'Whisper'),
        button('form', 'Form'),
        button('later', 'Later'),
        button('off', 'Off').setDisabled(true),
      ),
    )
    .addActionRowComponents(new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu));
}

function modal(): ModalBuilder {
  return new ModalBuilder()
    .setCustomId('feedback')
    .setTitle('What was wrong?')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Reason')
        .setTextInputComponent(
          new TextInputBuilder()
            .setCustomId('reason')
            .setStyle(TextInputStyle.Paragraph)
            .setMaxLength(200),
        ),
    );
}

/** Answers an interaction, each command and component in its own way. */
export async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}!`, value: typed.slice(0, 100) || 'nothing' }]);
    return;
  }
  if (interaction.isMessageContextMenuCommand()) {
    const content = `quoted: ${interaction.targetMessage.content}`;
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
    return;
  }
  if (interaction.isUserContextMenuCommand()) {
    await interaction.reply(`this is ${interaction.targetUser.username}`);
    return;
  }
  if (interaction.isChatInputCommand()) {
    switch (interaction.commandName) {
      case 'slow':
        await interaction.deferReply();
        await interaction.editReply('done thinking');
        await interaction.followUp({ content: 'and one more', flags: MessageFlags.Ephemeral });
        return;
      case 'panel':
        await interaction.reply({
          components: [panel('hello')],
          flags: MessageFlags.IsComponentsV2,
        });
        return;
      case 'form':
        await interaction.showModal(modal());
        return;
      case 'silent':
        return;
      case 'ask':
        await interaction.reply(`you asked: ${interaction.options.getString('question', true)}`);
        return;
      case 'admin':
        await interaction.reply(`ran ${interaction.options.getSubcommand()}`);
        return;
      default:
        await interaction.reply('pong');
        return;
    }
  }
  if (interaction.isStringSelectMenu()) {
    await interaction.reply(`chose ${interaction.values.join(', ')}`);
    return;
  }
  if (interaction.isModalSubmit()) {
    const reason = interaction.fields.getTextInputValue('reason');
    await interaction.reply({ content: `thanks: ${reason}`, flags: MessageFlags.Ephemeral });
    return;
  }
  if (!interaction.isButton()) return;
  switch (interaction.customId) {
    case 'more':
      await interaction.update({ components: [panel('more of it')] });
      return;
    case 'whisper':
      await interaction.reply({ content: 'only you', flags: MessageFlags.Ephemeral });
      return;
    case 'form':
      await interaction.showModal(modal());
      return;
    default:
      await interaction.deferUpdate();
      await interaction.editReply({ components: [panel('changed later')] });
  }
}

/** Answers a message that is meant for the bot. */
export async function respond(message: Message): Promise<void> {
  const isForUs = message.channel.isDMBased() || message.mentions.has(message.client.user);
  if (!isForUs || !message.channel.isSendable()) return;
  const text = message.content.replace(/<@!?\d+>/gu, '').trim();
  if (text === 'thread') {
    const thread = await message.startThread({ name: 'a talk' });
    await thread.send('in the thread');
    return;
  }
  if (text === 'file') {
    const file = new AttachmentBuilder(Buffer.from('a,b'), { name: 'table.csv' });
    await message.reply({ content: 'here', files: [file] });
    return;
  }
  if (text === 'delete') {
    const sent = await message.reply('going');
    await sent.edit('gone soon');
    await sent.react('👍');
    await sent.delete();
    return;
  }
  await message.reply(`heard: ${text}`);
}
